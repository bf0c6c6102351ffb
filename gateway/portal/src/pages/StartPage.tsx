import { Text } from '@mantine/core';
import {
  IconBuildingSkyscraper,
  IconChevronRight,
  IconMail,
  IconReportMoney,
  IconTable,
  IconUsers,
} from '@tabler/icons-react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ReportMonth } from '../api/generated';
import {
  getAccountOptions,
  getEmployerOptions,
  listLettersOptions,
  listPostingsOptions,
  listReportsOptions,
  listWorkersOptions,
} from '../api/generated/@tanstack/react-query.gen';
import { type MessageId, useText } from '../app/language';
import { mayUse, useEmployers, useMe } from '../app/session';
import { Answer, MissingSign, PageHeading, ReportStatePill } from '../app/ui';
import { useMissingData } from '../company/missing';
import { currentYear, showDay, showMoment, showMonth, today } from '../format/calendar';
import { MandateTasks } from '../mandates/MandateTasks';
import { BalanceFigure } from './BalanceFigure';
import { activePostings } from './postings';
import css from './StartPage.module.css';

type Target =
  | '/employers/$employerNumber/reports'
  | '/employers/$employerNumber/company'
  | '/employers/$employerNumber/employees'
  | '/employers/$employerNumber/account'
  | '/employers/$employerNumber/mailbox';

function Tile(props: {
  to: Target;
  employerNumber: string;
  title: MessageId;
  icon: typeof IconTable;
  missing?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) {
  const { t } = useText();
  return (
    <section className={css.tile} data-wide={props.wide || undefined}>
      <div className={css.tileHead}>
        <props.icon size={20} stroke={1.7} aria-hidden />
        <h2>
          <Link to={props.to} params={{ employerNumber: props.employerNumber }} className={css.tileLink}>
            {t(props.title)}
          </Link>
        </h2>
        {props.missing}
        <IconChevronRight size={18} aria-hidden className={css.chevron} />
      </div>
      <div className={css.tileBody}>{props.children}</div>
    </section>
  );
}

/** The month that needs attention first: the oldest overdue one, else the next one that is open. */
export function nextDue(months: ReportMonth[]): ReportMonth | undefined {
  const sorted = [...months].sort((a, b) => a.month.localeCompare(b.month));
  return (
    sorted.find((month) => month.state === 'OVERDUE') ??
    sorted.find((month) => month.state === 'OPEN' || month.state === 'DRAFT')
  );
}

function Figure(props: { value: ReactNode; label: ReactNode }) {
  return (
    <div className={css.figure}>
      <div className={css.figureValue}>{props.value}</div>
      <div className={css.figureLabel}>{props.label}</div>
    </div>
  );
}

function ReportsTile({ employerNumber }: { employerNumber: string }) {
  const { t, locale } = useText();
  const year = currentYear();
  const [previous, current] = useQueries({
    queries: [year - 1, year].map((wanted) =>
      listReportsOptions({ path: { employerNumber }, query: { year: wanted } }),
    ),
  });
  const query = {
    data: previous?.data && current?.data ? [...previous.data, ...current.data] : undefined,
    error: previous?.error ?? current?.error,
    isPending: Boolean(previous?.isPending || current?.isPending),
    refetch: () => {
      void previous?.refetch();
      void current?.refetch();
    },
  };
  const overdue = query.data?.filter((month) => month.state === 'OVERDUE').length ?? 0;
  const due = query.data && nextDue(query.data);
  return (
    <Tile
      to="/employers/$employerNumber/reports"
      employerNumber={employerNumber}
      title="nav.reports"
      icon={IconTable}
      wide
      missing={
        due && (
          <MissingSign>
            {overdue > 0 ? t('start.overdueCount', { count: overdue }) : t('start.reportOpen')}
          </MissingSign>
        )
      }
    >
      <Answer query={query}>
        {() =>
          due ? (
            <div className={css.due}>
              <Figure
                value={
                  <Link
                    to="/employers/$employerNumber/reports/$month"
                    params={{ employerNumber, month: due.month }}
                    className={css.inner}
                  >
                    {showMonth(due.month, locale)}
                  </Link>
                }
                label={t('start.nextReport')}
              />
              {due.dueOn && <Figure value={showDay(due.dueOn, locale)} label={t('report.dueOn')} />}
              <Figure value={<ReportStatePill state={due.state} />} label={t('reports.state')} />
            </div>
          ) : (
            <Text size="sm" c="dimmed">
              {t('start.allReported')}
            </Text>
          )
        }
      </Answer>
    </Tile>
  );
}

function CompanyTile({ employerNumber }: { employerNumber: string }) {
  const { t } = useText();
  const employer = useQuery(getEmployerOptions({ path: { employerNumber } }));
  const missing = useMissingData(employerNumber).data?.length ?? 0;
  return (
    <Tile
      to="/employers/$employerNumber/company"
      employerNumber={employerNumber}
      title="nav.company"
      icon={IconBuildingSkyscraper}
      missing={missing > 0 && <MissingSign />}
    >
      <Answer query={employer}>
        {(data) => (
          <Figure
            value={data.companyName}
            label={data.adviser?.name ? t('start.adviser', { name: data.adviser.name }) : data.employerNumber}
          />
        )}
      </Answer>
    </Tile>
  );
}

function EmployeesTile({ employerNumber }: { employerNumber: string }) {
  const { t } = useText();
  const workers = useQuery(listWorkersOptions({ path: { employerNumber } }));
  const postings = useQuery(listPostingsOptions({ path: { employerNumber } }));
  const missing = workers.data?.some((worker) => !worker.familyName || (worker.missing?.length ?? 0) > 0);
  return (
    <Tile
      to="/employers/$employerNumber/employees"
      employerNumber={employerNumber}
      title="nav.employees"
      icon={IconUsers}
      missing={missing && <MissingSign />}
    >
      <Answer query={workers}>
        {(data) => (
          <div className={css.due}>
            <Figure value={data.length} label={t('start.workers', { count: data.length })} />
            {postings.data && (
              <Figure value={activePostings(postings.data, today()).length} label={t('start.postedNow')} />
            )}
          </div>
        )}
      </Answer>
    </Tile>
  );
}

function AccountTile({ employerNumber }: { employerNumber: string }) {
  const { t, locale } = useText();
  const account = useQuery(getAccountOptions({ path: { employerNumber } }));
  const next = account.data?.openItems
    .filter((item) => /[1-9]/.test(item.open))
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))[0];
  const late = next && next.dueOn < today();
  return (
    <Tile
      to="/employers/$employerNumber/account"
      employerNumber={employerNumber}
      title="nav.account"
      icon={IconReportMoney}
      missing={late && <MissingSign>{t('start.paymentLate')}</MissingSign>}
    >
      <Answer query={account}>
        {(data) => (
          <div className={css.due}>
            <BalanceFigure balance={data.balance} />
            {next && <Figure value={showDay(next.dueOn, locale)} label={t('start.nextPayment')} />}
          </div>
        )}
      </Answer>
    </Tile>
  );
}

function MailboxTile({ employerNumber }: { employerNumber: string }) {
  const { t, locale, wordOf } = useText();
  const letters = useQuery(listLettersOptions({ path: { employerNumber } }));
  return (
    <Tile
      to="/employers/$employerNumber/mailbox"
      employerNumber={employerNumber}
      title="nav.mailbox"
      icon={IconMail}
    >
      <Answer query={letters}>
        {(data) => {
          const unread = data.filter((letter) => !letter.readAt);
          const newest = [...data].sort((a, b) => b.filedAt.localeCompare(a.filedAt))[0];
          return (
            <div className={css.due}>
              <Figure value={unread.length} label={t('start.unread', { count: unread.length })} />
              {newest && (
                <Figure
                  value={
                    <span className={css.small}>
                      {wordOf('letter', newest.kind)}
                      {newest.month ? ` · ${showMonth(newest.month, locale)}` : ''}
                    </span>
                  }
                  label={showMoment(newest.filedAt, locale)}
                />
              )}
            </div>
          );
        }}
      </Answer>
    </Tile>
  );
}

export function StartPage() {
  const { t } = useText();
  const { employerNumber } = useParams({ from: '/employers/$employerNumber' });
  const me = useMe().data;
  const employers = useEmployers().data;
  const employer = employers?.find((candidate) => candidate.employerNumber === employerNumber);
  const may = (right: Parameters<typeof mayUse>[2]) => mayUse(me, employerNumber, right);
  return (
    <div className={css.page}>
      <PageHeading title={employer?.companyName ?? t('nav.start')} documentTitle={t('nav.start')}>
        <Text size="sm" c="dimmed" className="figures">
          {t('employer.numberIs', { number: employerNumber })}
        </Text>
      </PageHeading>
      <MandateTasks employerNumber={employerNumber} />
      <div className={css.tiles}>
        {may('REPORT') && <ReportsTile employerNumber={employerNumber} />}
        {may('COMP') && <CompanyTile employerNumber={employerNumber} />}
        {may('WORKERS') && <EmployeesTile employerNumber={employerNumber} />}
        {may('ACC') && <AccountTile employerNumber={employerNumber} />}
        {may('BOX') && <MailboxTile employerNumber={employerNumber} />}
      </div>
    </div>
  );
}
