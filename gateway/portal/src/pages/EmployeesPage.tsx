import { Button, TextInput } from '@mantine/core';
import { IconSearch, IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useWorkerAccess } from '../access/AccessColumn';
import type { Worker } from '../api/generated';
import { listPostingsOptions, listWorkersOptions } from '../api/generated/@tanstack/react-query.gen';
import { DataTable } from '../app/DataTable';
import { useText } from '../app/language';
import { mayUse, useMe } from '../app/session';
import {
  Answer,
  Empty,
  LinkAnchor,
  LinkButton,
  MissingSign,
  PageHeading,
  Panel,
  Pill,
  ProblemView,
} from '../app/ui';
import { showDay, today } from '../format/calendar';
import { countryName } from '../format/country';
import { plain } from '../format/search';
import { AddPerson } from '../record/AddPerson';
import { OpenByNumber } from '../record/OpenByNumber';
import { PageProblem } from './Lost';
import css from './pages.module.css';
import { activePostings, endOf, shownPosting } from './postings';

/** The workers of the employer; who may not look at the list opens one by number. */
export function EmployeesPage() {
  const { t } = useText();
  const { employerNumber } = useParams({ from: '/employers/$employerNumber' });
  const me = useMe().data;
  const acts = mayUse(me, employerNumber, 'END') || mayUse(me, employerNumber, 'SICK');
  if (mayUse(me, employerNumber, 'WORKERS') || !acts) return <EmployeeList />;
  return (
    <div className={css.reading}>
      <PageHeading title={t('nav.employees')} />
      <OpenByNumber employerNumber={employerNumber} />
    </div>
  );
}

/** Each worker with the posting that counts today. */
function EmployeeList() {
  const { t, locale, wordOf, period } = useText();
  const { employerNumber } = useParams({ from: '/employers/$employerNumber' });
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const workers = useQuery(listWorkersOptions({ path: { employerNumber } }));
  const postings = useQuery(listPostingsOptions({ path: { employerNumber } }));
  const access = useWorkerAccess(employerNumber, workers.data);
  const entitled = mayUse(useMe().data, employerNumber, 'ENT');
  const [search, setSearch] = useState('');
  if (workers.error && !workers.data)
    return <PageProblem error={workers.error} onRetry={() => void workers.refetch()} />;
  const wanted = plain(search.trim());
  return (
    <div className={css.reading}>
      <PageHeading title={t('nav.employees')} />
      <div className={css.stack}>
        <div className={css.toolbar}>
          <TextInput
            label={t('employees.search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            type="search"
          />
          {access.toolbar}
          <Button leftSection={<IconUserPlus size={17} aria-hidden />} onClick={() => setAdding(true)}>
            {t('addPerson.open')}
          </Button>
        </div>
        {access.notices}
        {postings.error && <ProblemView error={postings.error} onRetry={() => void postings.refetch()} />}
        <Panel flush>
          <Answer query={workers}>
            {(all) => {
              const shown = all
                .filter(access.shows)
                .filter((worker) =>
                  plain(
                    `${worker.familyName ?? ''} ${worker.givenName ?? ''} ${worker.familyName ?? ''} ${worker.workerNumber}`,
                  ).includes(wanted),
                )
                .sort((a, b) =>
                  `${a.familyName}${a.givenName}`.localeCompare(`${b.familyName}${b.givenName}`, locale),
                );
              const known = postings.data ?? [];
              const day = today();
              return (
                <>
                  <div role="status" className="fl-sr">
                    {t('employees.count', { count: shown.length })}
                  </div>
                  {shown.length === 0 ? (
                    <Empty>{all.length === 0 ? t('employees.none') : t('employees.noMatch')}</Empty>
                  ) : (
                    <DataTable
                      caption={t('nav.employees')}
                      rows={shown}
                      rowKey={(worker) => worker.workerNumber}
                      columns={[
                        ...access.columns.slice(0, 1),
                        {
                          key: 'name',
                          header: t('employees.name'),
                          rowHeader: true,
                          render: (worker) =>
                            worker.familyName ? (
                              <>
                                <LinkAnchor
                                  to="/employers/$employerNumber/employees/$workerNumber"
                                  params={{ employerNumber, workerNumber: worker.workerNumber }}
                                  inherit
                                >
                                  {`${worker.familyName}, ${worker.givenName ?? ''}`}
                                </LinkAnchor>{' '}
                                {(worker.missing?.length ?? 0) > 0 && <MissingSign />}
                              </>
                            ) : (
                              <MissingSign />
                            ),
                        },
                        {
                          key: 'number',
                          header: t('employees.number'),
                          render: (worker) => <span className={css.numbers}>{worker.workerNumber}</span>,
                        },
                        {
                          key: 'birth',
                          header: t('employees.birthDate'),
                          figure: true,
                          render: (worker) =>
                            worker.birthDate ? showDay(worker.birthDate, locale) : <MissingSign />,
                        },
                        // With the access beside it the table would be wider than a usual screen.
                        ...(access.columns.length > 0
                          ? []
                          : [
                              {
                                key: 'nationality',
                                header: t('employees.nationality'),
                                render: (worker: Worker) =>
                                  worker.nationality ? (
                                    countryName(worker.nationality, locale)
                                  ) : (
                                    <MissingSign />
                                  ),
                              },
                            ]),
                        {
                          key: 'site',
                          header: t('employees.site'),
                          render: (worker) => {
                            const posting = shownPosting(known, worker.workerNumber, day);
                            return posting ? wordOf('land', posting.siteLand) : '–';
                          },
                        },
                        {
                          key: 'period',
                          header: t('employees.posting'),
                          render: (worker) => {
                            const posting = shownPosting(known, worker.workerNumber, day);
                            if (!posting) return '–';
                            const end = endOf(posting);
                            return (
                              <span className={css.numbers}>
                                {end
                                  ? period(posting.from, end)
                                  : t('period.from', { from: showDay(posting.from, locale) })}
                              </span>
                            );
                          },
                        },
                        {
                          key: 'state',
                          header: t('employees.state'),
                          render: (worker) => {
                            const posting = shownPosting(known, worker.workerNumber, day);
                            if (!posting) return <Pill tone="idle">{t('posting.none')}</Pill>;
                            if (activePostings([posting], day).length > 0)
                              return <Pill tone="ok">{t('posting.active')}</Pill>;
                            return posting.from > day ? (
                              <Pill tone="info">{t('posting.planned')}</Pill>
                            ) : (
                              <Pill tone="idle">{t('posting.ended')}</Pill>
                            );
                          },
                        },
                        ...access.columns.slice(1),
                        ...(entitled
                          ? [
                              {
                                key: 'entitlements',
                                header: t('table.action'),
                                hiddenHeader: true,
                                render: (worker: Worker) => (
                                  <div className={css.actions}>
                                    <LinkButton
                                      size="compact-sm"
                                      variant="default"
                                      to="/employers/$employerNumber/entitlements/$workerNumber"
                                      params={{ employerNumber, workerNumber: worker.workerNumber }}
                                      aria-label={t('ent.openNamed', {
                                        name: worker.familyName
                                          ? `${worker.familyName}, ${worker.givenName ?? ''}`
                                          : worker.workerNumber,
                                      })}
                                    >
                                      {t('ent.short')}
                                    </LinkButton>
                                  </div>
                                ),
                              },
                            ]
                          : []),
                      ]}
                    />
                  )}
                </>
              );
            }}
          </Answer>
        </Panel>
        {access.dialogs}
        {adding && (
          <AddPerson
            employerNumber={employerNumber}
            onClose={() => setAdding(false)}
            onAdded={({ workerNumber }) =>
              void navigate({
                to: '/employers/$employerNumber/employees/$workerNumber',
                params: { employerNumber, workerNumber },
              })
            }
          />
        )}
      </div>
    </div>
  );
}
