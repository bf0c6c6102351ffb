import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReportMonth } from '../api/generated';
import { listReportsOptions } from '../api/generated/@tanstack/react-query.gen';
import { DataTable } from '../app/DataTable';
import { useText } from '../app/language';
import { Answer, Empty, LinkButton, MissingSign, PageHeading, Panel, ReportStatePill } from '../app/ui';
import { currentYear, showDay, showMoment, showMonthName } from '../format/calendar';
import { showMoney } from '../format/decimal';
import { FormerNumbers } from '../report/FormerNumbers';
import { PageProblem } from './Lost';
import css from './pages.module.css';

/** The months of a year, newest duty first in sight by its state (S000-21). */
export function ReportsPage() {
  const { t, locale } = useText();
  const { employerNumber } = useParams({ from: '/employers/$employerNumber' });
  const search = useSearch({ from: '/employers/$employerNumber/reports' });
  const navigate = useNavigate();
  const year = search.year ?? currentYear();
  const reports = useQuery(listReportsOptions({ path: { employerNumber }, query: { year } }));
  if (reports.error && !reports.data)
    return <PageProblem error={reports.error} onRetry={() => void reports.refetch()} />;
  const go = (to: number) =>
    void navigate({
      to: '/employers/$employerNumber/reports',
      params: { employerNumber },
      search: { year: to },
    });
  const fillable = (report: ReportMonth) =>
    report.state === 'OPEN' || report.state === 'DRAFT' || report.state === 'OVERDUE';
  return (
    <div className={css.reading}>
      <PageHeading
        title={t('nav.reports')}
        aside={
          // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a form where there is none
          <div className={css.years} role="group" aria-label={t('reports.year')}>
            <ActionIcon
              variant="default"
              size={34}
              onClick={() => go(year - 1)}
              aria-label={t('reports.showYear', { year: String(year - 1) })}
            >
              <IconChevronLeft size={18} aria-hidden />
            </ActionIcon>
            <span className={css.yearNow} aria-live="polite">
              {year}
            </span>
            <ActionIcon
              variant="default"
              size={34}
              onClick={() => go(year + 1)}
              aria-label={t('reports.showYear', { year: String(year + 1) })}
              disabled={year > currentYear()}
            >
              <IconChevronRight size={18} aria-hidden />
            </ActionIcon>
          </div>
        }
      />
      <Panel flush>
        <Answer query={reports}>
          {(months) =>
            months.length === 0 ? (
              <Empty>{t('reports.none')}</Empty>
            ) : (
              <DataTable
                caption={t('reports.caption', { year: String(year) })}
                rows={months}
                rowKey={(report) => report.month}
                columns={[
                  {
                    key: 'month',
                    header: t('reports.month'),
                    rowHeader: true,
                    render: (report) =>
                      report.state === 'FUTURE' ? (
                        showMonthName(report.month, locale)
                      ) : (
                        <Link
                          to="/employers/$employerNumber/reports/$month"
                          params={{ employerNumber, month: report.month }}
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
                    render: (report) =>
                      report.state === 'OVERDUE' ? (
                        <MissingSign>{t('reports.missing')}</MissingSign>
                      ) : (
                        showMoment(report.filedAt, locale)
                      ),
                  },
                  {
                    key: 'contribution',
                    header: t('totals.contribution'),
                    figure: true,
                    render: (report) => showMoney(report.contribution, locale),
                  },
                  {
                    key: 'action',
                    header: t('table.action'),
                    hiddenHeader: true,
                    render: (report) =>
                      report.state !== 'FUTURE' && (
                        <div className={css.actions}>
                          <LinkButton
                            to="/employers/$employerNumber/reports/$month"
                            params={{ employerNumber, month: report.month }}
                            size="compact-sm"
                            variant={report.state === 'OVERDUE' ? 'filled' : 'default'}
                            aria-label={t(fillable(report) ? 'reports.fillNamed' : 'reports.viewNamed', {
                              month: showMonthName(report.month, locale),
                            })}
                          >
                            {t(fillable(report) ? 'reports.fill' : 'reports.view')}
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
      <FormerNumbers employerNumber={employerNumber} year={year} />
    </div>
  );
}
