import { Button, Text } from '@mantine/core';
import { IconDownload, IconFileSearch } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Audit } from '../api/generated';
import { listAuditFilesOptions, listAuditsOptions } from '../api/generated/@tanstack/react-query.gen';
import { useText } from '../app/language';
import { Answer, Empty, PageHeading, Panel, ProblemView } from '../app/ui';
import { showMonth } from '../format/calendar';
import { PageProblem } from '../pages/Lost';
import pages from '../pages/pages.module.css';
import { AuditPill } from './AuditPill';
import css from './dossier.module.css';
import { otherProblem } from './FileField';
import { Files } from './Files';
import { save } from './transfer';

/** One audit: its list of files, one by one, as a table or all at once. */
function AuditItem({ audit }: { audit: Audit }) {
  const { t, locale } = useText();
  const base = `/api/employers/${audit.employerNumber}/audits/${audit.auditId}`;
  const files = useQuery(
    listAuditFilesOptions({ path: { employerNumber: audit.employerNumber, auditId: audit.auditId } }),
  );
  const saving = useMutation({ mutationFn: (path: string) => save(path, locale) });
  const problem = otherProblem(saving.error);
  return (
    <Panel title={t('dossier.audit.named', { number: audit.number })} aside={<AuditPill audit={audit} />}>
      <div className={css.field}>
        <span className={css.why}>
          {t('dossier.audit.months', {
            first: showMonth(audit.firstMonth, locale),
            last: showMonth(audit.lastMonth, locale),
          })}
        </span>
        <Answer query={files}>
          {(all) =>
            all.length === 0 ? (
              <Text size="sm">{t('dossier.audit.noFiles')}</Text>
            ) : (
              <>
                <Files files={all} pathOf={(file) => `${base}/files/${file.documentId}/content`} />
                <div className={css.actions}>
                  <Button
                    size="sm"
                    variant="default"
                    leftSection={<IconDownload size={16} aria-hidden />}
                    aria-label={t('dossier.audit.listNamed', { number: audit.number })}
                    onClick={() => saving.mutate(`${base}/files.csv`)}
                  >
                    {t('dossier.audit.list')}
                  </Button>
                  <Button
                    size="sm"
                    variant="default"
                    leftSection={<IconDownload size={16} aria-hidden />}
                    aria-label={t('dossier.audit.zipNamed', { number: audit.number })}
                    onClick={() => saving.mutate(`${base}/files.zip`)}
                  >
                    {t('dossier.audit.zip')}
                  </Button>
                </div>
              </>
            )
          }
        </Answer>
        {problem !== undefined && <ProblemView error={problem} />}
      </div>
    </Panel>
  );
}

/** C7-AUD: the audits of an employer with their files, to be taken home. */
export function AuditsPage() {
  const { t } = useText();
  const { employerNumber } = useParams({ from: '/employers/$employerNumber' });
  const audits = useQuery(listAuditsOptions({ path: { employerNumber } }));
  if (audits.error && !audits.data)
    return <PageProblem error={audits.error} onRetry={() => void audits.refetch()} />;
  return (
    <div className={pages.reading}>
      <PageHeading title={t('dossier.audits')}>
        <Text>{t('dossier.auditsLead')}</Text>
      </PageHeading>
      <Answer query={audits}>
        {(all) =>
          all.length === 0 ? (
            <Panel flush>
              <Empty icon={<IconFileSearch size={28} stroke={1.5} aria-hidden />}>
                {t('dossier.noAudits')}
              </Empty>
            </Panel>
          ) : (
            <div className={pages.stack}>
              {all.map((audit) => (
                <AuditItem key={audit.auditId} audit={audit} />
              ))}
            </div>
          )
        }
      </Answer>
    </div>
  );
}
