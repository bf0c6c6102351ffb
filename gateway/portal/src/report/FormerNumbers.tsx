import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listFormerReportsOptions } from '../api/generated/@tanstack/react-query.gen';
import { DataTable } from '../app/DataTable';
import { useText } from '../app/language';
import { Panel, ReportStatePill } from '../app/ui';
import { plusDays, showDay, showMoment, showMonthName } from '../format/calendar';
import css from '../pages/pages.module.css';

/** Reports that stayed at a number this company went by before; they are sent and read here (S003-21). */
export function FormerNumbers(props: { employerNumber: string; year: number }) {
  const { t, locale } = useText();
  const { employerNumber, year } = props;
  const former = useQuery(listFormerReportsOptions({ path: { employerNumber }, query: { year } }));
  return (former.data ?? [])
    .filter((number) => number.months.length > 0)
    .map((number) => (
      <Panel
        key={number.employerNumber}
        title={t('former.title', { number: number.employerNumber })}
        flush
        className={css.former}
      >
        <p className={css.note}>
          {t('former.note', {
            number: number.employerNumber,
            day: showDay(plusDays(number.effectiveOn, -1), locale),
          })}
        </p>
        <DataTable
          caption={t('former.title', { number: number.employerNumber })}
          rows={number.months}
          rowKey={(report) => report.month}
          columns={[
            {
              key: 'month',
              header: t('reports.month'),
              rowHeader: true,
              render: (report) => (
                <Link
                  to="/employers/$employerNumber/reports/$month"
                  params={{ employerNumber, month: report.month }}
                  search={{ former: number.employerNumber }}
                  className={css.monthLink}
                >
                  {showMonthName(report.month, locale)}
                </Link>
              ),
            },
            {
              key: 'state',
              header: t('reports.state'),
              render: (report) => <ReportStatePill state={report.state} />,
            },
            {
              key: 'due',
              header: t('report.dueOn'),
              figure: true,
              render: (report) => showDay(report.dueOn, locale),
            },
            {
              key: 'filed',
              header: t('reports.filedAt'),
              figure: true,
              render: (report) => showMoment(report.filedAt, locale),
            },
          ]}
        />
      </Panel>
    ));
}

/** Says on the page of such a report to which number it belongs. */
export function FormerNote({ number }: { number: string }) {
  const { t } = useText();
  return <p className={css.note}>{t('former.report', { number })}</p>;
}
