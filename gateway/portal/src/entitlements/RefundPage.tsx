import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { RefundOrigin } from '../api/generated';
import { getRefundOptions } from '../api/generated/@tanstack/react-query.gen';
import { DataTable } from '../app/DataTable';
import { useText } from '../app/language';
import { Empty, Facts, LinkAnchor, PageHeading, Panel, Waiting } from '../app/ui';
import { showMonth } from '../format/calendar';
import { showMoney } from '../format/decimal';
import { PageProblem } from '../pages/Lost';
import pages from '../pages/pages.module.css';
import { RefundStatePill } from './EntitlementsPage';
import css from './entitlements.module.css';
import { useWorkerNames } from './names';
import { Sentences } from './parts';

/** What a refund is made of: its days, what a day is worth, and the contributions behind it (C7-REF). */
export function RefundPage() {
  const { t, locale, period } = useText();
  const { employerNumber, refundId } = useParams({
    from: '/employers/$employerNumber/entitlements/refunds/$refundId',
  });
  const refund = useQuery(getRefundOptions({ path: { employerNumber, refundId } }));
  const named = useWorkerNames(employerNumber);
  if (refund.error && !refund.data)
    return <PageProblem error={refund.error} onRetry={() => void refund.refetch()} />;
  if (!refund.data) return <Waiting />;
  const data = refund.data;
  const name = named(data.workerNumber);
  return (
    <div className={pages.reading}>
      <LinkAnchor
        to="/employers/$employerNumber/entitlements"
        params={{ employerNumber }}
        search={{ view: 'refunds' }}
        size="sm"
      >
        {t('ent.refund.back')}
      </LinkAnchor>
      <PageHeading title={t('ent.refund.title', { amount: showMoney(data.amount, locale) })}>
        <Text>
          {name}
          {name !== data.workerNumber && `, ${data.workerNumber}`}
        </Text>
      </PageHeading>
      <div className={pages.stack}>
        <Panel title={t('ent.refund.made')}>
          <Facts
            columns
            items={[
              {
                label: t('ent.refund.leave'),
                value: period(data.from, data.to),
                numeric: true,
              },
              { label: t('ent.daysColumn'), value: t('ent.days', { count: data.days }), numeric: true },
              ...data.origins.flatMap((origin) =>
                origin.dayRate
                  ? [
                      {
                        label:
                          data.origins.length > 1 ? `${t('ent.dayRate')} (${origin.year})` : t('ent.dayRate'),
                        value: showMoney(origin.dayRate, locale),
                        numeric: true,
                      },
                    ]
                  : [],
              ),
              { label: t('ent.refund.due'), value: showMoney(data.payDue, locale), numeric: true },
              { label: t('ent.refund.paid'), value: showMoney(data.payPaid, locale), numeric: true },
              { label: t('ent.refund.amount'), value: showMoney(data.amount, locale), numeric: true },
              { label: t('ent.refund.month'), value: showMonth(data.month, locale) },
              { label: t('ent.refund.state'), value: <RefundStatePill state={data.state} /> },
            ]}
          />
        </Panel>
        {data.origins.map((origin) => (
          <Origin key={origin.year} origin={origin} />
        ))}
      </div>
    </div>
  );
}

function Origin({ origin }: { origin: RefundOrigin }) {
  const { t, locale } = useText();
  return (
    <>
      <Panel
        title={t('ent.refund.origin', {
          year: String(origin.year),
          days: t('ent.days', { count: origin.days }),
        })}
        aside={<Text className={pages.numbers}>{showMoney(origin.pay, locale)}</Text>}
      >
        <Title order={3} mb="xs">
          {t('explain.steps')}
        </Title>
        {origin.explanation.length > 0 ? (
          <Sentences steps={origin.explanation} />
        ) : (
          <Text size="sm" c="dimmed">
            {t('explain.noSteps')}
          </Text>
        )}
      </Panel>
      <Panel title={t('ent.refund.coveringOf', { year: String(origin.year) })} flush>
        {origin.contributions.length === 0 ? (
          <Empty>{t('ent.refund.noContributions')}</Empty>
        ) : (
          <DataTable
            caption={t('ent.refund.coveringOf', { year: String(origin.year) })}
            rows={origin.contributions}
            rowKey={(each) => each.month}
            columns={[
              {
                key: 'month',
                header: t('account.month'),
                rowHeader: true,
                render: (each) => showMonth(each.month, locale),
              },
              {
                key: 'earned',
                header: t('ent.refund.earned'),
                figure: true,
                render: (each) => showMoney(each.earned, locale),
              },
              {
                key: 'contribution',
                header: t('ent.refund.contribution'),
                figure: true,
                render: (each) => showMoney(each.contribution, locale),
              },
              {
                key: 'paid',
                header: t('account.paid'),
                figure: true,
                render: (each) => showMoney(each.paid, locale),
              },
              {
                key: 'netted',
                header: t('ent.refund.netted'),
                figure: true,
                render: (each) => showMoney(each.netted, locale),
              },
              {
                key: 'open',
                header: t('account.open'),
                figure: true,
                render: (each) => <strong>{showMoney(each.open, locale)}</strong>,
              },
            ]}
          />
        )}
        {origin.elsewhere && (
          <div className={css.note}>
            <p>{t('ent.refund.elsewhere')}</p>
          </div>
        )}
      </Panel>
    </>
  );
}
