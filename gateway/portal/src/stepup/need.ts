import { ApiProblem } from '../api/problem';

export type Missing = 'SECOND_FACTOR' | 'FRESH_LOGIN' | 'IDENTIFICATION';

/** What a refused act still needs, as the service said it (RFC 9470). */
export interface StepUpNeed {
  missing: Missing;
  /** Level to ask for at the login; none where no login would help. */
  level: string | undefined;
  service: string | undefined;
  paperForm: string | undefined;
}

/**
 * A login that is too old is renewed for the act itself: the identity provider would call a second factor of four
 * minutes ago good enough and ask nothing, whatever shorter time the fund has set.
 */
export function needOf(error: unknown): StepUpNeed | undefined {
  if (!(error instanceof ApiProblem)) return undefined;
  const text = (key: string) =>
    typeof error.members[key] === 'string' ? (error.members[key] as string) : undefined;
  const service = text('service');
  const paperForm = text('paperForm');
  if (error.code === 'IDENTIFICATION_MISSING')
    return { missing: 'IDENTIFICATION', level: undefined, service, paperForm };
  const asked = text('acrValues');
  if (error.status !== 401 || !asked) return undefined;
  if (text('missing') === 'SECOND_FACTOR')
    return { missing: 'SECOND_FACTOR', level: asked, service, paperForm };
  return { missing: 'FRESH_LOGIN', level: asked === 'L1' ? 'L1' : 'L2-fresh', service, paperForm };
}

let present: StepUpNeed | undefined;
const listeners = new Set<() => void>();

function set(next: StepUpNeed | undefined): void {
  present = next;
  for (const listener of listeners) listener();
}

/** The one need that the dialog is about; a refused call sets it, wherever it was made. */
export const stepUp = {
  /** Takes the refusal if a stronger login, or an identification, would do. */
  takes(error: unknown): boolean {
    const need = needOf(error);
    if (need) set(need);
    return need !== undefined;
  },
  ask: set,
  reset: () => set(undefined),
  present: () => present,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};
