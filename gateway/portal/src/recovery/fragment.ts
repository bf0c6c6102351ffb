import { useRouterState } from '@tanstack/react-router';

/** What stands behind the # of the address: it never reaches a server, a log or a referrer. */
export function useFragment(): string {
  return useRouterState({ select: (state) => state.location.hash }).replace(/^#/, '');
}
