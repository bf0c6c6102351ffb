import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { getFormerWorkerOptions } from '../api/generated/@tanstack/react-query.gen';
import { DataTable } from '../app/DataTable';
import { useText } from '../app/language';
import { LinkAnchor, PageHeading, Panel, Waiting } from '../app/ui';
import { showMoney } from '../format/decimal';
import { PageProblem } from '../pages/Lost';
import pages from '../pages/pages.module.css';
import { useWorkerNames } from './names';
import { Figure, Movements } from './parts';

/** A worker who left: the time with this employer and nothing else (C7-EXEMP). */
export function FormerWorkerPage() {
  const { t, locale, period } = useText();
  const { employerNumber, workerNumber } = useParams({
    from: '/employers/$employerNumber/entitlements/former/$workerNumber',
  });
  const worker = useQuery(getFormerWorkerOptions({ path: { employerNumber, workerNumber } }));
  const name = useWorkerNames(employerNumber)(workerNumber);
  if (worker.error && !worker.data)
    return <PageProblem error={worker.error} onRetry={() => void worker.refetch()} />;
  if (!worker.data) return <Waiting />;
  return (
    <div className={pages.reading}>
      <LinkAnchor
        to="/employers/$employerNumber/entitlements"
        params={{ employerNumber }}
        search={{ view: 'former' }}
        size="sm"
      >
        {t('ent.tab.former')}
      </LinkAnchor>
      <PageHeading title={t('ent.title', { name })}>
        <Text className={pages.numbers}>
          {t('ent.former.period')}: {period(worker.data.from, worker.data.to)}
        </Text>
        <Text>{t('ent.former.note')}</Text>
      </PageHeading>
      <div className={pages.stack}>
        <Panel title={t('ent.former.period')} flush>
          <DataTable
            caption={t('ent.former.period')}
            rows={[...worker.data.years].sort((a, b) => b.year - a.year)}
            rowKey={(year) => String(year.year)}
            columns={[
              { key: 'year', header: t('ent.year'), rowHeader: true, render: (year) => year.year },
              {
                key: 'reported',
                header: t('ent.former.reported'),
                render: (year) => <span className={pages.numbers}>{period(year.from, year.to)}</span>,
              },
              {
                key: 'employmentDays',
                header: t('ent.former.employmentDays'),
                figure: true,
                render: (year) => year.employmentDays,
              },
              {
                key: 'gross',
                header: t('ent.former.gross'),
                figure: true,
                render: (year) => showMoney(year.grossWage, locale),
              },
              {
                key: 'earned',
                header: t('ent.earned'),
                figure: true,
                render: (year) => <Figure figure={year.earned} />,
              },
              {
                key: 'granted',
                header: t('ent.granted'),
                figure: true,
                render: (year) => <Figure figure={year.granted} />,
              },
            ]}
          />
        </Panel>
        <Movements movements={worker.data.movements} />
      </div>
    </div>
  );
}
