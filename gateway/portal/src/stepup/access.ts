import { useQuery } from '@tanstack/react-query';
import { client } from '../api/generated/client.gen';

/** A way of proving who one is, besides the password. */
export interface Factor {
  id: string;
  kind: 'APP_CODE' | 'PASSKEY';
  label?: string;
  since?: string;
}

/** Fetched anew at every visit: they change on another page, at the identity provider. */
export function useFactors() {
  return useQuery({
    queryKey: ['factors'],
    queryFn: async () =>
      (await client.get<Factor[], unknown, true>({ url: '/api/me/factors', throwOnError: true }))
        .data as Factor[],
    staleTime: 0,
  });
}
