import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { hasStatus, isUnavailable } from './problem';

/** Server state rules in one place: who is told of an ended session, and what is worth trying again. */
export function createQueries(onSessionEnded: () => void): QueryClient {
  const watch = (error: unknown) => {
    // A stronger login that an act asks for leaves the session as it is.
    if (hasStatus(error, 401) && error.code !== 'LEVEL_TOO_LOW') onSessionEnded();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => isUnavailable(error) && failures < 2,
        retryDelay: (attempt) => Math.min(500 * 2 ** attempt, 4000),
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  });
}
