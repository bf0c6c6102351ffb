import { IconAlertTriangle, IconCircleCheck, IconClock, IconLock, IconMinus } from '@tabler/icons-react';
import type { WorkerAccess, WorkerAccessStatus } from '../api/generated';
import { useText } from '../app/language';
import { Pill } from '../app/ui';

export const STATUSES: WorkerAccessStatus[] = [
  'NONE',
  'INVITED',
  'ACTIVE',
  'BLOCKED',
  'EXPIRED',
  'REVOKED',
  'LOCKED',
  'FAILED',
];

/** What the employer can do next; the service decides again on every call. */
export type AccessAct = 'grant' | 'resend' | 'revoke' | 'block' | 'unblock';

export function actsFor(access: WorkerAccess): AccessAct[] {
  switch (access.status) {
    case 'INVITED':
      return ['resend', 'revoke'];
    case 'ACTIVE':
      return ['block'];
    case 'BLOCKED':
      return ['unblock'];
    default:
      return access.email && access.birthDateKnown ? ['grant'] : [];
  }
}

const TONES = {
  NONE: 'idle',
  INVITED: 'info',
  ACTIVE: 'ok',
  BLOCKED: 'bad',
  EXPIRED: 'warn',
  REVOKED: 'idle',
  LOCKED: 'warn',
  FAILED: 'warn',
} as const;

const ICONS = {
  NONE: IconMinus,
  INVITED: IconClock,
  ACTIVE: IconCircleCheck,
  BLOCKED: IconLock,
  EXPIRED: IconAlertTriangle,
  REVOKED: IconMinus,
  LOCKED: IconLock,
  FAILED: IconAlertTriangle,
} as const;

export function AccessPill({ status }: { status: WorkerAccessStatus }) {
  const { t } = useText();
  const Icon = ICONS[status];
  return (
    <Pill tone={TONES[status]} icon={<Icon size={14} aria-hidden />}>
      {t(`access.status.${status}`)}
    </Pill>
  );
}
