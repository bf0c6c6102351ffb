import { useQuery } from '@tanstack/react-query';
import { client } from '../api/generated/client.gen';

/** A way to log in beside the fund's own login. */
export interface OfferedBroker {
  alias: string;
  broker: string;
  level: string;
}

/** A means of a broker that opens the own login. */
export interface LinkedBroker {
  broker: string;
  level: string;
  organisation?: string;
  since: string;
  lastUsed: string;
}

/** Often none: the fund offers only brokers it has a contract with. */
export function useOfferedBrokers() {
  return useQuery({
    queryKey: ['brokers'],
    queryFn: async () =>
      (await client.get<OfferedBroker[], unknown, true>({ url: '/api/public/brokers', throwOnError: true }))
        .data as OfferedBroker[],
    staleTime: 300_000,
  });
}

export const linkedBrokersKey = ['linked-brokers'];

/** Fetched anew at every visit: linking happens at the login. */
export function useLinkedBrokers() {
  return useQuery({
    queryKey: linkedBrokersKey,
    queryFn: async () =>
      (await client.get<LinkedBroker[], unknown, true>({ url: '/api/me/brokers', throwOnError: true }))
        .data as LinkedBroker[],
    staleTime: 0,
  });
}

export async function unlinkBroker(broker: string): Promise<void> {
  await client.delete<void, unknown, true>({
    url: `/api/me/brokers/${encodeURIComponent(broker)}`,
    throwOnError: true,
  });
}
