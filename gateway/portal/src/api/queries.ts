import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { stepUp } from '../stepup/need';
import { hasStatus, isUnavailable } from './problem';

/** Server state rules in one place: who is told of an ended session or a login too weak, and what is worth trying again. */
export function createQueries(onSessionEnded: () => void): QueryClient {
  const watch = (error: unknown) => {
    if (!stepUp.takes(error) && hasStatus(error, 401)) onSessionEnded();
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
