import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listAccessRefusalsOptions } from '../api/generated/@tanstack/react-query.gen';
import { DataTable } from '../app/DataTable';
import { useText } from '../app/language';
import { Answer, Empty, PageHeading, Panel } from '../app/ui';
import { showMoment } from '../format/calendar';
import { useServices } from '../mandates/mandates';
import css from '../mandates/mandates.module.css';
import { PageProblem } from '../pages/Lost';
import pages from '../pages/pages.module.css';

/** Who was refused what on a sensitive service: an attack shows here, and so does a forgotten right. */
export function RefusalsPage() {
  const { t, locale } = useText();
  const { nameOf } = useServices();
  const refusals = useQuery(listAccessRefusalsOptions());
  if (refusals.error && !refusals.data)
    return <PageProblem error={refusals.error} onRetry={() => void refusals.refetch()} />;
  return (
    <div className={pages.reading}>
      <PageHeading title={t('desk.refusals')}>
        <Text>{t('refusals.lead')}</Text>
      </PageHeading>
      <Panel flush>
        <Answer query={refusals}>
          {(all) =>
            all.length === 0 ? (
              <Empty>{t('refusals.none')}</Empty>
            ) : (
              <DataTable
                caption={t('desk.refusals')}
                rows={all}
                rowKey={(entry) => `${entry.at} ${entry.subject} ${entry.service} ${entry.employerNumber}`}
                columns={[
                  {
                    key: 'at',
                    header: t('refusals.at'),
                    rowHeader: true,
                    render: (entry) => showMoment(entry.at, locale),
                  },
                  {
                    key: 'who',
                    header: t('refusals.who'),
                    render: (entry) => entry.userName ?? t('users.nameless'),
                  },
                  {
                    key: 'what',
                    header: t('refusals.what'),
                    render: (entry) =>
                      entry.service === 'LOGIN' ? t('broker.aLogin') : nameOf(entry.service),
                  },
                  {
                    key: 'for',
                    header: t('refusals.for'),
                    render: (entry) => <span className={css.number}>{entry.employerNumber}</span>,
                  },
                  { key: 'why', header: t('refusals.why'), render: (entry) => entry.reason },
                ]}
              />
            )
          }
        </Answer>
      </Panel>
    </div>
  );
}
