import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Posting, Worker } from '../api/generated';
import { listPostingsOptions } from '../api/generated/@tanstack/react-query.gen';
import { DataTable } from '../app/DataTable';
import { useText } from '../app/language';
import { Answer, Empty, Facts, LinkAnchor, MissingSign, PageHeading, Panel, Pill, Waiting } from '../app/ui';
import { showDay, today } from '../format/calendar';
import { countryName } from '../format/country';
import { PageProblem } from '../pages/Lost';
import pageCss from '../pages/pages.module.css';
import { activePostings, endOf } from '../pages/postings';
import { AbsencePanel } from './AbsencePanel';
import { LastDayPanel } from './LastDayPanel';
import { useRecord } from './useRecord';

function PersonPanel({ worker }: { worker: Worker }) {
  const { t, locale } = useText();
  return (
    <Panel title={t('record.person')} aside={(worker.missing?.length ?? 0) > 0 && <MissingSign />}>
      <Facts
        columns
        items={[
          { label: t('employees.number'), value: worker.workerNumber, numeric: true },
          { label: t('employees.birthDate'), value: worker.birthDate && showDay(worker.birthDate, locale) },
          {
            label: t('employees.nationality'),
            value: worker.nationality && countryName(worker.nationality, locale),
          },
          { label: t('record.email'), value: worker.email },
        ]}
      />
    </Panel>
  );
}

function PostingsPanel(props: { employerNumber: string; workerNumber: string }) {
  const { t, locale, wordOf } = useText();
  const postings = useQuery(listPostingsOptions({ path: { employerNumber: props.employerNumber } }));
  const day = today();
  const state = (posting: Posting) => {
    if (activePostings([posting], day).length > 0) return <Pill tone="ok">{t('posting.active')}</Pill>;
    return posting.from > day ? (
      <Pill tone="info">{t('posting.planned')}</Pill>
    ) : (
      <Pill tone="idle">{t('posting.ended')}</Pill>
    );
  };
  return (
    <Panel title={t('record.postings')} flush>
      <Answer query={postings}>
        {(all) => {
          const own = all
            .filter((posting) => posting.workerNumber === props.workerNumber)
            .sort((a, b) => b.from.localeCompare(a.from));
          if (own.length === 0) return <Empty>{t('record.noPostings')}</Empty>;
          return (
            <DataTable
              caption={t('record.postings')}
              rows={own}
              rowKey={(posting) => posting.postingId}
              columns={[
                {
                  key: 'site',
                  header: t('employees.site'),
                  rowHeader: true,
                  render: (posting) => wordOf('land', posting.siteLand),
                },
                {
                  key: 'from',
                  header: t('field.periodFrom'),
                  figure: true,
                  render: (posting) => showDay(posting.from, locale),
                },
                {
                  key: 'to',
                  header: t('field.periodTo'),
                  figure: true,
                  render: (posting) => showDay(endOf(posting), locale),
                },
                { key: 'state', header: t('employees.state'), render: state },
              ]}
            />
          );
        }}
      </Answer>
    </Panel>
  );
}

/** The record of one worker: who it is, where he is posted, and what can be reported about him (S001-08). */
export function RecordPage() {
  const { t } = useText();
  const { employerNumber, workerNumber } = useParams({
    from: '/employers/$employerNumber/employees/$workerNumber',
  });
  const record = useRecord(employerNumber, workerNumber);
  // Whoever may report an absence and nothing else is told nothing about the worker but the number he typed.
  const onlyAbsents = record.absents && !record.reads && !record.ends;
  const wanted = record.reads ? record.worker : record.lastDay;
  if (wanted.error && !wanted.data)
    return <PageProblem error={wanted.error} onRetry={() => void wanted.refetch()} />;
  if (!wanted.data && !onlyAbsents) return <Waiting />;
  return (
    <div className={pageCss.reading}>
      <PageHeading title={record.name ?? workerNumber}>
        <LinkAnchor to="/employers/$employerNumber/employees" params={{ employerNumber }} size="sm">
          {t('record.all')}
        </LinkAnchor>
      </PageHeading>
      <div className={pageCss.stack}>
        {record.worker.data && <PersonPanel worker={record.worker.data} />}
        {record.reads && <PostingsPanel employerNumber={employerNumber} workerNumber={workerNumber} />}
        {record.ends && (
          <LastDayPanel key={workerNumber} employerNumber={employerNumber} workerNumber={workerNumber} />
        )}
        {record.absents && (
          <AbsencePanel
            key={`absence ${workerNumber}`}
            employerNumber={employerNumber}
            workerNumber={workerNumber}
          />
        )}
      </div>
    </div>
  );
}
