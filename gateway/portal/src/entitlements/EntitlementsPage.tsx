import { Tabs, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import {
  listEntitlementsOptions,
  listFormerWorkersOptions,
  listRefundsOptions,
} from '../api/generated/@tanstack/react-query.gen';
import { DataTable } from '../app/DataTable';
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

function Named({ name, workerNumber }: { name: string; workerNumber: string }) {
  return (
    <>
      {name}
      {name !== workerNumber && <span className={css.number}>{workerNumber}</span>}
    </>
  );
}

function Workers({ employerNumber }: { employerNumber: string }) {
  const { t, locale } = useText();
  const workers = useQuery(listEntitlementsOptions({ path: { employerNumber } }));
  const named = useWorkerNames(employerNumber);
  return (
    <Panel flush>
      <Answer query={workers}>
        {(all) =>
          all.length === 0 ? (
            <Empty>{t('ent.none')}</Empty>
          ) : (
            <DataTable
              caption={t('ent.tab.workers')}
              rows={[...all].sort((a, b) =>
                named(a.workerNumber).localeCompare(named(b.workerNumber), locale),
              )}
              rowKey={(worker) => worker.workerNumber}
              columns={[
                {
                  key: 'worker',
                  header: t('ent.worker'),
                  rowHeader: true,
                  render: (worker) => (
                    <Named name={named(worker.workerNumber)} workerNumber={worker.workerNumber} />
                  ),
                },
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
                {
                  key: 'open',
                  header: t('table.action'),
                  hiddenHeader: true,
                  render: (worker) => (
                    <div className={pages.actions}>
                      <LinkButton
                        size="compact-sm"
                        variant="default"
                        to="/employers/$employerNumber/entitlements/$workerNumber"
                        params={{ employerNumber, workerNumber: worker.workerNumber }}
                        aria-label={t('ent.openNamed', { name: named(worker.workerNumber) })}
                      >
                        {t('ent.open')}
                      </LinkButton>
                    </div>
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

function Former({ employerNumber }: { employerNumber: string }) {
  const { t, period } = useText();
  const workers = useQuery(listFormerWorkersOptions({ path: { employerNumber } }));
  const named = useWorkerNames(employerNumber);
  return (
    <Panel flush>
      <Answer query={workers}>
        {(all) =>
          all.length === 0 ? (
            <Empty>{t('ent.former.none')}</Empty>
          ) : (
            <DataTable
              caption={t('ent.tab.former')}
              rows={[...all].sort((a, b) => b.to.localeCompare(a.to))}
              rowKey={(worker) => worker.workerNumber}
              columns={[
                {
                  key: 'worker',
                  header: t('ent.worker'),
                  rowHeader: true,
                  render: (worker) => (
                    <Named name={named(worker.workerNumber)} workerNumber={worker.workerNumber} />
                  ),
                },
                {
                  key: 'period',
                  header: t('ent.former.period'),
                  render: (worker) => <span className={pages.numbers}>{period(worker.from, worker.to)}</span>,
                },
                {
                  key: 'open',
                  header: t('table.action'),
                  hiddenHeader: true,
                  render: (worker) => (
                    <div className={pages.actions}>
                      <LinkButton
                        size="compact-sm"
                        variant="default"
                        to="/employers/$employerNumber/entitlements/former/$workerNumber"
                        params={{ employerNumber, workerNumber: worker.workerNumber }}
                        aria-label={t('ent.openNamed', { name: named(worker.workerNumber) })}
                      >
                        {t('ent.open')}
                      </LinkButton>
                    </div>
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

function Refunds({ employerNumber }: { employerNumber: string }) {
  const { t, locale, period } = useText();
  const refunds = useQuery(listRefundsOptions({ path: { employerNumber } }));
  const named = useWorkerNames(employerNumber);
  return (
    <Panel flush>
      <Answer query={refunds}>
        {(all) =>
          all.length === 0 ? (
            <Empty>{t('ent.refund.none')}</Empty>
          ) : (
            <DataTable
              caption={t('ent.tab.refunds')}
              rows={all}
              rowKey={(refund) => refund.refundId}
              columns={[
                {
                  key: 'worker',
                  header: t('ent.worker'),
                  rowHeader: true,
                  render: (refund) => (
                    <Named name={named(refund.workerNumber)} workerNumber={refund.workerNumber} />
                  ),
                },
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
                {
                  key: 'open',
                  header: t('table.action'),
                  hiddenHeader: true,
                  render: (refund) => (
                    <div className={pages.actions}>
                      <LinkButton
                        size="compact-sm"
                        variant="default"
                        to="/employers/$employerNumber/entitlements/refunds/$refundId"
                        params={{ employerNumber, refundId: refund.refundId }}
                        aria-label={t('ent.refund.openNamed', {
                          amount: showMoney(refund.amount, locale),
                          name: named(refund.workerNumber),
                        })}
                      >
                        {t('ent.refund.open')}
                      </LinkButton>
                    </div>
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
