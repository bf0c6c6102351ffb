import { Button, Drawer, Loader, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { AccountEntry } from '../api/generated';
import { getAccountOptions, listAccountEntriesOptions } from '../api/generated/@tanstack/react-query.gen';
import { DataTable } from '../app/DataTable';
import { useText } from '../app/language';
import { Answer, Empty, Facts, PageHeading, Panel, Pill } from '../app/ui';
import { showDay, showMoment, showMonth, today } from '../format/calendar';
import { isNegative, isZero, showMoney } from '../format/decimal';
import { StatementPanel } from '../statement/StatementPanel';
import { BalanceFigure } from './BalanceFigure';
import { PageProblem } from './Lost';
import css from './pages.module.css';

/** A value of a step as the reader writes it: a rate in percent, an amount in euros, an interim result in full. */
function stepValue(value: string, ruleKey: string | undefined, locale: string): string {
  if (ruleKey?.endsWith('.rate') && /^0?\.\d+$/.test(value)) {
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 });
    return percent.format(value as Intl.StringNumericLiteral);
  }
  if (/^-?\d+\.\d{2}$/.test(value)) return showMoney(value, locale);
  if (/^-?\d+\.\d+$/.test(value)) {
    const exact = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 20 });
    return exact.format(value as Intl.StringNumericLiteral);
  }
  return value;
}

/** How an entry came about: the ledger's own steps, the rule set, and the event behind it (S000-36). */
function Explanation({ entry }: { entry: AccountEntry }) {
  const { t, locale, wordOf } = useText();
  return (
    <Stack gap="lg">
      <Facts
        items={[
          { label: t('account.type'), value: wordOf('entry', entry.type) },
          ...(entry.month ? [{ label: t('account.month'), value: showMonth(entry.month, locale) }] : []),
          { label: t('account.amount'), value: showMoney(entry.amount, locale), numeric: true },
          { label: t('account.bookedAt'), value: showMoment(entry.bookedAt, locale), numeric: true },
          ...(entry.valueDate
            ? [{ label: t('account.valueDate'), value: showDay(entry.valueDate, locale), numeric: true }]
            : []),
        ]}
      />
      <section>
        <Title order={3} mb="xs">
          {t('explain.steps')}
        </Title>
        {entry.explanation?.steps.length ? (
          <ol className={css.steps}>
            {entry.explanation.steps.map((step) => (
              <li key={`${step.code}${step.value}`}>
                <span>{step.what}</span>
                <span className={css.stepValue}>{stepValue(step.value, step.ruleKey, locale)}</span>
                {step.ruleKey && (
                  <span className={css.stepKey}>{t('explain.rule', { key: step.ruleKey })}</span>
                )}
              </li>
            ))}
          </ol>
        ) : (
          <Text size="sm" c="dimmed">
            {t('explain.noSteps')}
          </Text>
        )}
      </section>
      <section>
        <Title order={3}>{t('explain.origin')}</Title>
        <Facts
          items={[
            ...(entry.ruleSet
              ? [{ label: t('receipt.ruleSet'), value: <span className={css.mono}>{entry.ruleSet}</span> }]
              : []),
            ...(entry.sourceEventId
              ? [
                  {
                    label: t('explain.event'),
                    value: <span className={css.mono}>{entry.sourceEventId}</span>,
                  },
                ]
              : []),
            ...(entry.reportId
              ? [{ label: t('explain.report'), value: <span className={css.mono}>{entry.reportId}</span> }]
              : []),
          ]}
        />
      </section>
    </Stack>
  );
}

export function AccountPage() {
  const { t, locale, wordOf } = useText();
  const { employerNumber } = useParams({ from: '/employers/$employerNumber' });
  const { awaiting } = useSearch({ from: '/employers/$employerNumber/account' });
  const queries = useQueryClient();
  const polls = useRef(0);
  const account = useQuery({
    ...getAccountOptions({ path: { employerNumber }, query: awaiting ? { awaiting } : undefined }),
    // The service itself waits two seconds for the booking, so asking again at once is gentle enough at first.
    refetchInterval: (query) => {
      if (!awaiting || query.state.data?.upToDate !== false) return false;
      polls.current += 1;
      return Math.min(500 * 1.6 ** polls.current, 15_000);
    },
  });
  const entriesOptions = listAccountEntriesOptions({ path: { employerNumber } });
  const entries = useQuery(entriesOptions);
  const [explained, setExplained] = useState<AccountEntry>();
  const upToDate = account.data?.upToDate;

  useEffect(() => {
    if (upToDate)
      void queries.invalidateQueries({
        queryKey: listAccountEntriesOptions({ path: { employerNumber } }).queryKey,
      });
  }, [upToDate, queries, employerNumber]);

  if (account.error && !account.data)
    return <PageProblem error={account.error} onRetry={() => void account.refetch()} />;
  const day = today();
  return (
    <div className={css.reading}>
      <PageHeading title={t('nav.account')} />
      <div className={css.stack}>
        <Answer query={account}>
          {(data) => {
            const open = data.openItems.filter((item) => !isZero(item.open));
            return (
              <>
                <Panel>
                  <div className={css.balance}>
                    <BalanceFigure balance={data.balance} testId="account-balance" large />
                    <div role="status">
                      {awaiting && !data.upToDate && (
                        <div className={css.awaiting}>
                          <Loader size={16} aria-hidden />
                          {t('account.awaiting')}
                        </div>
                      )}
                      {awaiting && data.upToDate && <Pill tone="ok">{t('account.booked')}</Pill>}
                    </div>
                  </div>
                </Panel>
                <Panel title={t('account.openItems')} flush>
                  {open.length === 0 ? (
                    <Empty>{t('account.noOpenItems')}</Empty>
                  ) : (
                    <DataTable
                      caption={t('account.openItems')}
                      rows={open}
                      rowKey={(item) => item.month}
                      columns={[
                        {
                          key: 'month',
                          header: t('account.month'),
                          rowHeader: true,
                          render: (item) => showMonth(item.month, locale),
                        },
                        {
                          key: 'contribution',
                          header: t('totals.contribution'),
                          figure: true,
                          render: (item) => showMoney(item.contribution, locale),
                        },
                        {
                          key: 'paid',
                          header: t('account.paid'),
                          figure: true,
                          render: (item) => showMoney(item.paid, locale),
                        },
                        {
                          key: 'open',
                          header: t('account.open'),
                          figure: true,
                          render: (item) => <strong>{showMoney(item.open, locale)}</strong>,
                        },
                        {
                          key: 'due',
                          header: t('account.dueOn'),
                          figure: true,
                          render: (item) => showDay(item.dueOn, locale),
                        },
                        {
                          key: 'state',
                          header: t('reports.state'),
                          render: (item) =>
                            item.dueOn < day ? (
                              <Pill tone="bad">{t('account.late')}</Pill>
                            ) : (
                              <Pill tone="info">{t('account.notYetDue')}</Pill>
                            ),
                        },
                      ]}
                    />
                  )}
                </Panel>
              </>
            );
          }}
        </Answer>
        <StatementPanel employerNumber={employerNumber} />
        <Panel title={t('account.entries')} flush>
          <Answer query={entries}>
            {(data) =>
              data.length === 0 ? (
                <Empty>{t('account.noEntries')}</Empty>
              ) : (
                <DataTable
                  caption={t('account.entries')}
                  rows={[...data].sort((a, b) => b.bookedAt.localeCompare(a.bookedAt))}
                  rowKey={(entry) => entry.entryId}
                  columns={[
                    {
                      key: 'booked',
                      header: t('account.bookedAt'),
                      render: (entry) => (
                        <span className={css.numbers}>{showDay(entry.bookedAt.slice(0, 10), locale)}</span>
                      ),
                    },
                    {
                      key: 'type',
                      header: t('account.type'),
                      rowHeader: true,
                      render: (entry) => (
                        <>
                          {wordOf('entry', entry.type)}
                          {entry.month && <span className={css.sub}>{showMonth(entry.month, locale)}</span>}
                        </>
                      ),
                    },
                    {
                      key: 'value',
                      header: t('account.valueDate'),
                      figure: true,
                      render: (entry) => showDay(entry.valueDate, locale),
                    },
                    {
                      key: 'amount',
                      header: t('account.amount'),
                      figure: true,
                      render: (entry) => (
                        <span data-credit={isNegative(entry.amount) || undefined}>
                          {showMoney(entry.amount, locale)}
                        </span>
                      ),
                    },
                    {
                      key: 'balance',
                      header: t('account.balance'),
                      figure: true,
                      render: (entry) => <strong>{showMoney(entry.balance, locale)}</strong>,
                    },
                    {
                      key: 'explain',
                      header: t('table.action'),
                      hiddenHeader: true,
                      render: (entry) => (
                        <div className={css.actions}>
                          <Button
                            size="compact-sm"
                            variant="default"
                            onClick={() => setExplained(entry)}
                            aria-label={t('explain.openNamed', {
                              amount: showMoney(entry.amount, locale),
                              day: showDay(entry.bookedAt.slice(0, 10), locale),
                            })}
                          >
                            {t('explain.open')}
                          </Button>
                        </div>
                      ),
                    },
                  ]}
                />
              )
            }
          </Answer>
        </Panel>
      </div>
      <Drawer
        opened={explained !== undefined}
        onClose={() => setExplained(undefined)}
        position="right"
        size={440}
        title={t('explain.title')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        {explained && <Explanation entry={explained} />}
      </Drawer>
    </div>
  );
}
