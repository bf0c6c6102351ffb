import type { Audit } from '../api/generated';
import { useText } from '../app/language';
import { Pill } from '../app/ui';

export function AuditPill({ audit }: { audit: Audit }) {
  const { t } = useText();
  return (
    <Pill tone={audit.state === 'OPEN' ? 'info' : 'idle'}>{t(`dossier.audit.state.${audit.state}`)}</Pill>
  );
}
