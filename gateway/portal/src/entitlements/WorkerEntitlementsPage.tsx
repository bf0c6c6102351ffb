import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Entitlements, EntitlementYear, OwnLeaveFigure } from '../api/generated';
import { getEntitlementsOptions } from '../api/generated/@tanstack/react-query.gen';
import { hasStatus } from '../api/problem';
import { DataTable } from '../app/DataTable';
import { useText } from '../app/language';
import { mayUse, useMe } from '../app/session';
import { LinkAnchor, LinkButton, PageHeading, Panel, Waiting } from '../app/ui';
import { showDay } from '../format/calendar';
import { isZero, showMoney } from '../format/decimal';
import { PageProblem } from '../pages/Lost';
import pages from '../pages/pages.module.css';
import css from './entitlements.module.css';
import { useWorkerNames } from './names';
import { Figure, Movements } from './parts';

/** This year and the two before, whether anything happened in them or not; a later one only if it is known. */
function yearsOf(account: Entitlements): { year: number; known: EntitlementYear | undefined }[] {
  const current = Number(account.asKnownAt.slice(0, 4));
  return [current + 1, current, current - 1, current - 2]
    .map((year) => ({ year, known: account.years.find((each) => each.year === year) }))
    .filter((each) => each.year <= current || each.known);
}

const isSome = (figure: OwnLeaveFigure) => figure.days !== 0 || !isZero(figure.pay);

/** What one worker is entitled to over three years, in days and money (S000-03, S000-20). */
export function WorkerEntitlementsPage() {
  const { t, locale } = useText();
  const { employerNumber, workerNumber } = useParams({
    from: '/employers/$employerNumber/entitlements/$workerNumber',
  });
  const me = useMe().data;
  const account = useQuery(getEntitlementsOptions({ path: { employerNumber, workerNumber } }));
  const name = useWorkerNames(employerNumber)(workerNumber);
  if (hasStatus(account.error, 404))
    return (
      <div className={pages.reading}>
        <PageHeading title={t('ent.gone')}>
          <Text>{t('ent.goneText')}</Text>
        </PageHeading>
        {mayUse(me, employerNumber, 'EXEMP') && (
          <LinkButton
            to="/employers/$employerNumber/entitlements/former/$workerNumber"
            params={{ employerNumber, workerNumber }}
          >
            {t('ent.tab.former')}
          </LinkButton>
        )}
      </div>
    );
  if (account.error && !account.data)
    return <PageProblem error={account.error} onRetry={() => void account.refetch()} />;
  if (!account.data) return <Waiting />;
  const years = yearsOf(account.data);
  const elsewhere = years.flatMap(({ year, known }) =>
    known?.elsewhere && isSome(known.elsewhere.earned) ? [{ year, earned: known.elsewhere.earned }] : [],
  );
  const paidOutOf = (known: EntitlementYear | undefined) =>
    known ? [known.paidInLieu, known.compensated].filter(isSome) : [];
  const paidOut = years.some(({ known }) => paidOutOf(known).length > 0);
  return (
    <div className={pages.reading}>
      <LinkAnchor to="/employers/$employerNumber/entitlements" params={{ employerNumber }} size="sm">
        {t('ent.back')}
      </LinkAnchor>
      <PageHeading title={t('ent.title', { name })}>
        {name !== workerNumber && <Text className={pages.numbers}>{workerNumber}</Text>}
      </PageHeading>
      <div className={pages.stack}>
        <Panel title={t('ent.years')} flush>
          <DataTable
            caption={t('ent.years')}
            rows={years}
            rowKey={({ year }) => String(year)}
            columns={[
              { key: 'year', header: t('ent.year'), rowHeader: true, render: ({ year }) => year },
              ...(['earned', 'granted', 'carried', 'lapsed'] as const).map((part) => ({
                key: part,
                header: t(`ent.${part}`),
                figure: true,
                render: ({ known }: (typeof years)[number]) => <Figure figure={known?.[part]} />,
              })),
              ...(paidOut
                ? [
                    {
                      key: 'paidOut',
                      header: t('ent.paidOut'),
                      figure: true,
                      render: ({ known }: (typeof years)[number]) =>
                        paidOutOf(known).map((figure) => (
                          <Figure key={`${figure.days} ${figure.pay}`} figure={figure} />
                        )),
                    },
                  ]
                : []),
              {
                key: 'rest',
                header: t('ent.rest'),
                figure: true,
                render: ({ known }) => <Figure figure={known?.rest} strong />,
              },
              {
                key: 'rate',
                header: t('ent.dayRate'),
                figure: true,
                render: ({ known }) => (known?.dayRate ? showMoney(known.dayRate, locale) : '–'),
              },
              {
                key: 'usable',
                header: t('ent.usable'),
                figure: true,
                render: ({ known }) =>
                  known && known.rest.days > 0 ? showDay(known.lapsesAfter, locale) : '–',
              },
            ]}
          />
          {elsewhere.length > 0 && (
            <div className={css.note}>
              {elsewhere.map(({ year, earned }) => (
                <p key={year}>
                  {t('ent.elsewhere', {
                    year: String(year),
                    days: t('ent.days', { count: earned.days }),
                    pay: showMoney(earned.pay, locale),
                  })}
                </p>
              ))}
            </div>
          )}
        </Panel>
        <Movements movements={account.data.movements} />
      </div>
    </div>
  );
}
