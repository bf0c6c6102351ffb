package org.fondsloket.ledger.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which accounts a day may concern, read from what is known so far: one too many costs a look, one
 * that is not there yet comes the next day.
 */
@Component
final class AccountsByDay {

    private final JdbcClient jdbc;

    AccountsByDay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Employers with a contribution or a reclaimed reimbursement past due. */
    List<String> pastDue(LocalDate day) {
        return jdbc.sql(
                        """
                        select distinct employer_number from (
                            select employer_number, month, amount from entry
                            where account = 'RECEIVABLE:' || employer_number and value_date < :day
                              and (type like 'CONTRIBUTION%' or type = 'REIMBURSEMENT_RECLAIM')
                            union all
                            select employer_number, month, -amount from allocation
                            where kind in ('CONTRIBUTION', 'RECLAIM')) due
                        group by employer_number, month having sum(amount) > 0
                        order by employer_number
                        """)
                .param("day", day)
                .query((row, number) -> row.getString("employer_number"))
                .list();
    }

    /** Employers with reimbursements that wait. */
    List<String> waiting() {
        return jdbc.sql(
                        """
                        select distinct employer_number from (
                            select distinct on (employer_number, claim_id) employer_number, state
                            from claim_change where state is not null
                            order by employer_number, claim_id, sequence desc, line desc) newest
                        where state = 'PENDING' order by employer_number
                        """)
                .query((row, number) -> row.getString("employer_number"))
                .list();
    }

    /**
     * Months with announced workers for which nothing was reported.
     *
     * @param last last month whose report is due
     */
    List<Unanswered> unanswered(YearMonth last) {
        return jdbc.sql(
                        """
                        select p.employer_number, to_char(m.first_day, 'YYYY-MM') as month,
                               count(distinct p.worker_number) workers, min(p.site_land) land
                        from posted_worker p,
                             generate_series(date_trunc('month', p.posted_from::timestamp),
                                             least(p.posted_to, :last)::timestamp,
                                             interval '1 month') as m (first_day)
                        where not exists (select 1 from month_change c
                                          where c.employer_number = p.employer_number
                                            and c.month = to_char(m.first_day, 'YYYY-MM'))
                        group by p.employer_number, m.first_day
                        order by p.employer_number, m.first_day
                        """)
                .param("last", last.atEndOfMonth())
                .query(
                        (row, number) ->
                                new Unanswered(
                                        row.getString("employer_number"),
                                        YearMonth.parse(row.getString("month")),
                                        row.getInt("workers"),
                                        row.getString("land")))
                .list();
    }

    /**
     * A month without a report.
     *
     * @param workers announced ones
     * @param land one of their sites
     */
    record Unanswered(String employerNumber, YearMonth month, int workers, String land) {}
}
