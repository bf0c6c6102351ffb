import type { DocumentRequest, LetterObjection } from '../api/generated';

/** What a document's own page says of its state, in one colour everywhere. */
export const REQUEST_TONES = {
  ASKED: 'info',
  DELIVERED: 'ok',
  RETURNED: 'warn',
  ACCEPTED: 'idle',
} as const satisfies Record<DocumentRequest['state'], string>;

export const OBJECTION_TONES = {
  FILED: 'info',
  UPHELD: 'ok',
  REJECTED: 'warn',
} as const satisfies Record<LetterObjection['state'], string>;

export const KINDS = [
  'WAGE_RECORDS',
  'TIME_RECORDS',
  'EMPLOYMENT_CONTRACTS',
  'A1_CERTIFICATES',
  'PAYMENT_PROOF',
  'OTHER',
] as const;

export const PURPOSES = [
  'REPORT_CHECK',
  'REIMBURSEMENT_CHECK',
  'MISSING_DATA',
  'WORKERS_COMPLAINT',
  'PARTICIPATION',
] as const;

export const REASONS = ['UNREADABLE', 'INCOMPLETE', 'WRONG_DOCUMENT', 'OTHER'] as const;

/** True for an id that the dossier gave; older scans have numbers that people made up. */
export function isDocument(id: string): boolean {
  return /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(id);
}
