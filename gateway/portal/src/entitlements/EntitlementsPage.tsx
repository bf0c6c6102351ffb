import { Tabs, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import {
  listEntitlementsOptions,
  listFormerWorkersOptions,
  listRefundsOptions,
} from '../api/generated/@tanstack/react-query.gen';
import { type Column, DataTable } from '../app/DataTable';
import { useText } from '../app/language';
import { mayUse, type Right, useMe } from '../app/session';
import { Answer, Empty, LinkButton, PageHeading, Panel, Pill, Waiting } from '../app/ui';
import { showDay, showMonth } from '../format/calendar';
import { showMoney } from '../format/decimal';
import { NoAccessPage } from '../pages/Lost';
import pages from '../pages/pages.module.css';
import css from './entitlements.module.css';
import { useWorkerNames } from './names';
import { Figure } from './parts';

const VIEWS = [
  { view: 'workers', right: 'ENT' },
  { view: 'former', right: 'EXEMP' },
  { view: 'refunds', right: 'REF' },
] as const satisfies { view: string; right: Right }[];

export type View = (typeof VIEWS)[number]['view'];

export function isView(value: unknown): value is View {
  return VIEWS.some((each) => each.view === value);
}

/** What workers are entitled to, what former workers had, and what refunds are made of: each with its own right. */
export function EntitlementsPage() {
  const { t } = useText();
  const { employerNumber } = useParams({ from: '/employers/$employerNumber' });
  const { view } = useSearch({ from: '/employers/$employerNumber/entitlements' });
  const navigate = useNavigate();
  const me = useMe();
  if (!me.data) return <Waiting />;
  const allowed = VIEWS.filter((each) => mayUse(me.data, employerNumber, each.right));
  const shown = allowed.find((each) => each.view === view) ?? allowed[0];
  if (!shown) return <NoAccessPage />;
  return (
    <div className={pages.reading}>
      <PageHeading title={t('nav.entitlements')}>
        <Text>{t('ent.intro')}</Text>
      </PageHeading>
      <Tabs
        value={shown.view}
        keepMounted={false}
        onChange={(next) =>
          void navigate({
            to: '/employers/$employerNumber/entitlements',
            params: { employerNumber },
            search: isView(next) ? { view: next } : {},
          })
        }
      >
        {allowed.length > 1 && (
          <Tabs.List aria-label={t('ent.tabs')} className={css.tabs}>
            {allowed.map((each) => (
              <Tabs.Tab key={each.view} value={each.view}>
                {t(`ent.tab.${each.view}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        )}
        {allowed.map((each) => (
          <Tabs.Panel key={each.view} value={each.view}>
            {each.view === 'workers' && <Workers employerNumber={employerNumber} />}
            {each.view === 'former' && <Former employerNumber={employerNumber} />}
            {each.view === 'refunds' && <Refunds employerNumber={employerNumber} />}
          </Tabs.Panel>
        ))}
      </Tabs>
    </div>
  );
}

/** A list about workers: each row begins with the worker's name and ends with the way to its own page. */
function ByWorker<T extends { workerNumber: string }>(props: {
  rows: ComponentProps<typeof Answer<T[]>>['query'];
  order?: (a: T, b: T) => number;
  rowKey: (row: T) => string;
  caption: string;
  none: string;
  named: (workerNumber: string) => string;
  columns: Column<T>[];
  open: (row: T, name: string) => ReactNode;
}) {
  const { t } = useText();
  return (
    <Panel flush>
      <Answer query={props.rows}>
        {(all) =>
          all.length === 0 ? (
            <Empty>{props.none}</Empty>
          ) : (
            <DataTable
              caption={props.caption}
              rows={props.order ? [...all].sort(props.order) : all}
              rowKey={props.rowKey}
              columns={[
                {
                  key: 'worker',
                  header: t('ent.worker'),
                  rowHeader: true,
                  render: ({ workerNumber }) => {
                    const name = props.named(workerNumber);
                    return (
                      <>
                        {name}
                        {name !== workerNumber && <span className={css.number}>{workerNumber}</span>}
                      </>
                    );
                  },
                },
                ...props.columns,
                {
                  key: 'open',
                  header: t('table.action'),
                  hiddenHeader: true,
                  render: (row) => (
                    <div className={pages.actions}>{props.open(row, props.named(row.workerNumber))}</div>
                  ),
                },
              ]}
            />
          )
        }
      </Answer>
    </Panel>
  );
}

function Workers({ employerNumber }: { employerNumber: string }) {
  const { t, locale } = useText();
  const workers = useQuery(listEntitlementsOptions({ path: { employerNumber } }));
  const named = useWorkerNames(employerNumber);
  return (
    <ByWorker
      rows={workers}
      order={(a, b) => named(a.workerNumber).localeCompare(named(b.workerNumber), locale)}
      rowKey={(worker) => worker.workerNumber}
      caption={t('ent.tab.workers')}
      none={t('ent.none')}
      named={named}
      columns={[
        {
          key: 'since',
          header: t('ent.since'),
          render: (worker) => <span className={pages.numbers}>{showDay(worker.from, locale)}</span>,
        },
        {
          key: 'until',
          header: t('ent.until'),
          render: (worker) => (
            <span className={pages.numbers}>{worker.to ? showDay(worker.to, locale) : '–'}</span>
          ),
        },
        {
          key: 'rest',
          header: t('ent.rest'),
          figure: true,
          render: (worker) => <Figure figure={worker.rest} strong />,
        },
      ]}
      open={({ workerNumber }, name) => (
        <LinkButton
          size="compact-sm"
          variant="default"
          to="/employers/$employerNumber/entitlements/$workerNumber"
          params={{ employerNumber, workerNumber }}
          aria-label={t('ent.openNamed', { name })}
        >
          {t('ent.open')}
        </LinkButton>
      )}
    />
  );
}

function Former({ employerNumber }: { employerNumber: string }) {
  const { t, period } = useText();
  const workers = useQuery(listFormerWorkersOptions({ path: { employerNumber } }));
  return (
    <ByWorker
      rows={workers}
      order={(a, b) => b.to.localeCompare(a.to)}
      rowKey={(worker) => worker.workerNumber}
      caption={t('ent.tab.former')}
      none={t('ent.former.none')}
      named={useWorkerNames(employerNumber)}
      columns={[
        {
          key: 'period',
          header: t('ent.former.period'),
          render: (worker) => <span className={pages.numbers}>{period(worker.from, worker.to)}</span>,
        },
      ]}
      open={({ workerNumber }, name) => (
        <LinkButton
          size="compact-sm"
          variant="default"
          to="/employers/$employerNumber/entitlements/former/$workerNumber"
          params={{ employerNumber, workerNumber }}
          aria-label={t('ent.openNamed', { name })}
        >
          {t('ent.open')}
        </LinkButton>
      )}
    />
  );
}

function Refunds({ employerNumber }: { employerNumber: string }) {
  const { t, locale, period } = useText();
  const refunds = useQuery(listRefundsOptions({ path: { employerNumber } }));
  return (
    <ByWorker
      rows={refunds}
      rowKey={(refund) => refund.refundId}
      caption={t('ent.tab.refunds')}
      none={t('ent.refund.none')}
      named={useWorkerNames(employerNumber)}
      columns={[
        {
          key: 'leave',
          header: t('ent.refund.leave'),
          render: (refund) => (
            <>
              <span className={pages.numbers}>{period(refund.from, refund.to)}</span>
              <span className={pages.sub}>{showMonth(refund.month, locale)}</span>
            </>
          ),
        },
        {
          key: 'amount',
          header: t('ent.refund.amount'),
          figure: true,
          render: (refund) => <strong>{showMoney(refund.amount, locale)}</strong>,
        },
        {
          key: 'state',
          header: t('ent.refund.state'),
          render: (refund) => <RefundStatePill state={refund.state} />,
        },
      ]}
      open={({ refundId, amount }, name) => (
        <LinkButton
          size="compact-sm"
          variant="default"
          to="/employers/$employerNumber/entitlements/refunds/$refundId"
          params={{ employerNumber, refundId }}
          aria-label={t('ent.refund.openNamed', { amount: showMoney(amount, locale), name })}
        >
          {t('ent.refund.open')}
        </LinkButton>
      )}
    />
  );
}

const TONES = {
  CLAIMED: 'info',
  PENDING: 'warn',
  CREDITED: 'ok',
  REJECTED: 'bad',
  LAPSED: 'bad',
  RECLAIMED: 'bad',
} as const;

export function RefundStatePill({ state }: { state: keyof typeof TONES }) {
  const { t } = useText();
  return <Pill tone={TONES[state]}>{t(`ent.refund.state.${state}`)}</Pill>;
}
