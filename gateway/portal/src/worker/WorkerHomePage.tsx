import { Anchor, Button, Select, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { OwnAccess } from '../api/generated';
import {
  getOwnLeaveAccountOptions,
  listMyEmploymentsOptions,
  listOwnLettersOptions,
  listOwnLettersQueryKey,
} from '../api/generated/@tanstack/react-query.gen';
import { ApiProblem, hasStatus } from '../api/problem';
import { DataTable } from '../app/DataTable';
import { useText } from '../app/language';
import { PlainFrame } from '../app/PlainFrame';
import { useLogout, useTheirLanguage } from '../app/person';
import { useMe, useSession } from '../app/session';
import { Answer, Empty, PageHeading, Panel, ProblemView, Waiting } from '../app/ui';
import { showDay, showMoment, today } from '../format/calendar';
import { showMoney } from '../format/decimal';
import { AskPanel } from './AskPanel';
import css from './worker.module.css';

/** The worker's own page: the employment, the leave account and the letters of the fund. */
export function WorkerHomePage() {
  const { t } = useText();
  const session = useSession();
  const me = useMe();
  const authenticated = session.data?.authenticated === true;
  const own = useQuery({ ...listMyEmploymentsOptions(), enabled: authenticated });
  const leave = useLogout();
  useTheirLanguage();
  if (session.isPending) return <Waiting />;
  if (session.data && !authenticated) return <Navigate to="/" replace />;
  const access = own.data?.[0];
  return (
    <PlainFrame
      keepLanguage
      className={css.wide}
      end={
        <Button variant="default" size="compact-md" loading={leave.isPending} onClick={() => leave.mutate()}>
          {t('user.logout')}
        </Button>
      }
    >
      <PageHeading title={t('worker.title', { name: me.data?.name ?? '' })}>
        {access && <Text c="dimmed">{access.companyName ?? access.employerNumber}</Text>}
      </PageHeading>
      <Answer query={own}>
        {() => (access ? <Home access={access} /> : <Empty>{t('worker.nothing')}</Empty>)}
      </Answer>
    </PlainFrame>
  );
}

function Blocked() {
  const { t } = useText();
  return (
    <Panel title={t('worker.blockedTitle')}>
      <Text role="alert">{t('worker.blockedText')}</Text>
    </Panel>
  );
}

const LOOK_AGAIN = 2000;
const LOOKS = 10;

function Home({ access }: { access: OwnAccess }) {
  const { t, locale, wordOf, period } = useText();
  const queries = useQueryClient();
  const { workerNumber } = access;
  const path = { workerNumber };
  const open = access.status === 'ACTIVE';
  const account = useQuery({ ...getOwnLeaveAccountOptions({ path }), enabled: open });
  const [awaited, setAwaited] = useState<{ beyond: number; until: number }>();
  const letters = useQuery({
    ...listOwnLettersOptions({ path }),
    enabled: open,
    // A letter that was asked for is written somewhere else: it is looked for a few times.
    refetchInterval: (query) =>
      awaited &&
      query.state.dataUpdateCount < awaited.until &&
      (query.state.data?.length ?? 0) <= awaited.beyond
        ? LOOK_AGAIN
        : false,
  });
  const [chosen, setChosen] = useState(access.employments[0]?.postingId ?? '');
  const blocked = [account.error, letters.error].some(
    (error) => error instanceof ApiProblem && error.code === 'PORTAL_ACCESS_BLOCKED',
  );
  if (!open || blocked) return <Blocked />;
  const employment = access.employments.find((one) => one.postingId === chosen);
  const gone = hasStatus(account.error, 404);
  return (
    <div className={css.stack}>
      {access.employments.length > 0 && (
        <Panel title={t('worker.employment')}>
          {access.employments.length > 1 && (
            <Select
              label={t('worker.chooseEmployment')}
              value={chosen}
              onChange={(value) => setChosen(value ?? '')}
              data={access.employments.map((one) => ({
                value: one.postingId,
                label: `${wordOf('land', one.siteLand)}, ${period(one.from, one.until)}`,
              }))}
              allowDeselect={false}
            />
          )}
          {employment && (access.employments.length === 1 || employment.ended) && (
            <Text mt="sm">
              {t(
                employment.ended || employment.until < today()
                  ? 'worker.employmentEnded'
                  : 'worker.employmentNow',
                {
                  land: wordOf('land', employment.siteLand),
                  period: period(employment.from, employment.until),
                },
              )}
            </Text>
          )}
        </Panel>
      )}
      <Panel title={t('worker.leave')}>
        {gone ? (
          <Empty>{t('worker.noLeave')}</Empty>
        ) : (
          <Answer query={account}>
            {(data) =>
              data.years.length === 0 ? (
                <Empty>{t('worker.noLeave')}</Empty>
              ) : (
                <div className={css.figures}>
                  {[...data.years]
                    .sort((a, b) => b.year - a.year)
                    .map((year) => (
                      <div key={year.year}>
                        <Text fw={600}>{t('worker.leaveYear', { year: String(year.year) })}</Text>
                        <div className={css.big}>{t('worker.days', { count: year.rest.days })}</div>
                        <Text>{t('worker.pay', { pay: showMoney(year.rest.pay, locale) })}</Text>
                        <Text size="sm" c="dimmed">
                          {t('worker.earnedTaken', { earned: year.earned.days, taken: year.granted.days })}
                        </Text>
                        {year.rest.days > 0 && (
                          <Text size="sm" c="dimmed">
                            {t('worker.lapses', { day: showDay(year.lapsesAfter, locale) })}
                          </Text>
                        )}
                      </div>
                    ))}
                </div>
              )
            }
          </Answer>
        )}
      </Panel>
      {!gone && account.data && account.data.years.length > 0 && (
        <AskPanel
          access={access}
          movements={account.data.movements ?? []}
          onOrdered={() =>
            setAwaited({
              beyond: letters.data?.length ?? 0,
              until: (queries.getQueryState(listOwnLettersQueryKey({ path }))?.dataUpdateCount ?? 0) + LOOKS,
            })
          }
        />
      )}
      <Panel title={t('worker.letters')} flush>
        {letters.error ? (
          <ProblemView error={letters.error} onRetry={() => void letters.refetch()} />
        ) : (
          <Answer query={letters}>
            {(all) =>
              all.length === 0 ? (
                <Empty>{t('worker.noLetters')}</Empty>
              ) : (
                <DataTable
                  caption={t('worker.letters')}
                  rows={all}
                  rowKey={(letter) => letter.letterId}
                  columns={[
                    {
                      key: 'kind',
                      header: t('worker.letter'),
                      rowHeader: true,
                      render: (letter) => (
                        <Anchor
                          href={`/api/persons/${workerNumber}/letters/${encodeURIComponent(letter.letterId)}/content`}
                          target="_blank"
                          rel="noreferrer"
                        >
                          {wordOf('worker.letter', letter.kind)}
                        </Anchor>
                      ),
                    },
                    {
                      key: 'at',
                      header: t('worker.letterDate'),
                      render: (letter) => showMoment(letter.filedAt, locale),
                    },
                  ]}
                />
              )
            }
          </Answer>
        )}
      </Panel>
    </div>
  );
}
