import { useQuery } from '@tanstack/react-query';
import { client } from '../api/generated/client.gen';
import { useLanguage } from '../app/language';

/** A service of the fund as its catalogue names it. */
interface Service {
  code: string;
  name: string;
  /** Level of login that an act needs today. */
  levelToday: string;
  /** First day of a higher level, while it lies ahead. */
  cutover?: string;
  paperForm: string;
}

/** A way of proving who one is, besides the password. */
export interface Factor {
  id: string;
  kind: 'APP_CODE' | 'PASSKEY';
  label?: string;
  since?: string;
}

async function read<T>(url: string): Promise<T> {
  const { data } = await client.get<T, unknown, true>({ url, throwOnError: true });
  return data as T;
}

export function useServices() {
  const { language } = useLanguage();
  return useQuery({
    queryKey: ['services', language],
    queryFn: () => read<Service[]>('/api/services'),
    staleTime: 3_600_000,
  });
}

/** Fetched anew at every visit: they change on another page, at the identity provider. */
export function useFactors() {
  return useQuery({
    queryKey: ['factors'],
    queryFn: () => read<Factor[]>('/api/me/factors'),
    staleTime: 0,
  });
}
