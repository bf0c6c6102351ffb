package org.fondsloket.ledger.leaveyear;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.fondsloket.ledger.coverage.Coverages;
import org.fondsloket.ledger.leave.CoveredBy;
import org.fondsloket.ledger.notice.NoticeEvent.WorkerInYear;
import org.fondsloket.ledger.notice.NoticeEvent.YearOverviewGiven;
import org.fondsloket.ledger.posting.Ever;
import org.fondsloket.scheme.LeaveRules;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSets;
import org.fondsloket.scheme.payout.Coverage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what an employer is told of a closed year, and remembers who was told. */
@Component
@ProcessingGroup("year-overview")
class YearOverviewRows {

    private static final int CENTS = 2;
    private static final int RATE_DECIMALS = 4;

    private final JdbcClient jdbc;
    private final Coverages coverages;
    private final RuleSets ruleSets;

    YearOverviewRows(JdbcClient jdbc, Coverages coverages, RuleSets ruleSets) {
        this.jdbc = jdbc;
        this.coverages = coverages;
        this.ruleSets = ruleSets;
    }

    @EventHandler
    void on(YearOverviewGiven event) {
        jdbc.sql(
                        """
                        insert into year_overview (employer_number, year, given_on)
                        values (:employer, :year, :on) on conflict do nothing
                        """)
                .param("employer", event.employerNumber())
                .param("year", event.year())
                .param("on", event.on())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate table year_overview").update();
    }

    /** Employers who reported somebody in a year that is closed for all of them by now. */
    List<String> employersToTell(int year) {
        return jdbc.sql(
                        """
                        select e.employer_number
                        from leave_employment e join leave_year y using (worker_number, year)
                        where e.year = :year
                          and not exists (select 1 from year_overview o
                                          where o.employer_number = e.employer_number and o.year = e.year)
                        group by e.employer_number having bool_and(y.closed)
                        order by e.employer_number
                        """)
                .param("year", year)
                .query((row, number) -> row.getString("employer_number"))
                .list();
    }

    /** How far the employer paid its contributions of a year. */
    Coverage coverage(String employerNumber, int year) {
        return coverages.of(year, new String[] {employerNumber}, Ever.AFTER).stream()
                .findFirst()
                .map(CoveredBy::coverage)
                .orElse(Coverage.FULL);
    }

    /**
     * One row for each worker whom the employer reported in the year. Leave is told as far as this
     * employer granted it; what is left belongs to the worker and is told whole.
     */
    List<WorkerInYear> workers(String employerNumber, int year) {
        return jdbc.sql(
                        """
                        with newest as (
                            select distinct on (worker_number, year) * from entitlement_year
                            where year between :year - 1 and :year
                            order by worker_number, year, sequence desc),
                        own as (
                            select n.*, share from newest n, jsonb_array_elements(n.employers) share
                            where n.year = :year and share ->> 'employerNumber' = :employer),
                        granted as (
                            select worker_number, year, sum(days) days, sum(pay) pay
                            from entitlement_movement
                            where kind in ('GRANTED', 'REVERSED') and employer_number = :employer
                              and extract(year from value_date) = :year
                            group by worker_number, year)
                        select o.worker_number, o.gross_wage all_wages, o.minimum_leave_pay all_minimum,
                               o.earned_pay - o.minimum_leave_pay all_pay,
                               cast(o.share ->> 'from' as date) first_day,
                               cast(o.share ->> 'to' as date) last_day,
                               cast(o.share ->> 'employmentDays' as integer) employment_days,
                               cast(o.share ->> 'grossWage' as numeric) gross_wage,
                               cast(o.share ->> 'lostHours' as numeric) lost_hours,
                               (select coalesce(sum(cast(each ->> 'lostHours' as numeric)), 0)
                                from jsonb_array_elements(o.employers) each) all_hours,
                               coalesce(before.days, 0) before_days, coalesce(before.pay, 0.00) before_pay,
                               coalesce(y.rest_days + y.lapsed_days, 0) rest_before_days,
                               coalesce(y.rest_pay + y.lapsed_pay, 0.00) rest_before_pay,
                               coalesce(now.days, 0) granted_days, coalesce(now.pay, 0.00) granted_pay,
                               o.rest_days, o.rest_pay
                        from own o
                        left join newest y on y.worker_number = o.worker_number and y.year = :year - 1
                        left join granted before
                          on before.worker_number = o.worker_number and before.year = :year - 1
                        left join granted now on now.worker_number = o.worker_number and now.year = :year
                        order by o.worker_number
                        """)
                .param("employer", employerNumber)
                .param("year", year)
                .query((row, number) -> worker(row, year))
                .list();
    }

    /** Pay of a worker with one employer is the pay of the year; with several, each its share. */
    private WorkerInYear worker(ResultSet row, int year) throws SQLException {
        BigDecimal gross = row.getBigDecimal("gross_wage");
        BigDecimal hours = row.getBigDecimal("lost_hours");
        return new WorkerInYear(
                row.getString("worker_number"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("employment_days"),
                gross,
                percentage(row, year),
                part(row.getBigDecimal("all_pay"), gross, row.getBigDecimal("all_wages")),
                hours,
                part(row.getBigDecimal("all_minimum"), hours, row.getBigDecimal("all_hours")),
                row.getInt("before_days"),
                row.getBigDecimal("before_pay"),
                row.getInt("rest_before_days"),
                row.getBigDecimal("rest_before_pay"),
                row.getInt("granted_days"),
                row.getBigDecimal("granted_pay"),
                row.getInt("rest_days"),
                row.getBigDecimal("rest_pay"));
    }

    /** What share of the wages the leave pay is; the rule of the year where nothing was paid. */
    private BigDecimal percentage(ResultSet row, int year) throws SQLException {
        BigDecimal wages = row.getBigDecimal("all_wages");
        return wages.signum() == 0
                ? ruleSets.latest().rule(LeaveRules.PAY_PCT, LocalDate.of(year, 1, 1)).value()
                : row.getBigDecimal("all_pay").divide(wages, RATE_DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal part(BigDecimal whole, BigDecimal own, BigDecimal all) {
        return all.signum() == 0 || own.compareTo(all) == 0
                ? whole
                : Money.of(whole.multiply(own).divide(all, CENTS, RoundingMode.HALF_UP)).amount();
    }
}
