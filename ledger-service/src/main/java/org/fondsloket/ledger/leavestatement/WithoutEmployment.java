package org.fondsloket.ledger.leavestatement;

import java.time.LocalDate;
import java.util.List;
import org.fondsloket.ledger.leave.StatementOccasion;
import org.fondsloket.ledger.schedule.DatedJob;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.scheme.LeaveRules;
import org.fondsloket.scheme.RuleSets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells workers for whom nothing new was reported for months how their accounts stand (LT-15). */
@Component
class WithoutEmployment implements DatedJob {

    private static final String NAME = "leave-statement";

    /** How long a standstill may last and still be made up for. */
    private static final int DAYS_BACK = 45;

    private final JdbcClient jdbc;
    private final LeaveStatements statements;
    private final RuleSets ruleSets;

    WithoutEmployment(JdbcClient jdbc, LeaveStatements statements, RuleSets ruleSets) {
        this.jdbc = jdbc;
        this.statements = statements;
        this.ruleSets = ruleSets;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(LocalDate day) {
        int months = ruleSets.latest().rule(LeaveRules.STATEMENT_INTERIM_MONTHS, day).value();
        Envelope envelope = Envelope.system(NAME, NAME + ":" + day);
        for (LastDay last : lastDays(day.minusMonths(months).minusDays(DAYS_BACK))) {
            if (last.day().plusMonths(months).isBefore(day)) {
                statements.tell(
                        last.workerNumber(),
                        StatementOccasion.NO_NEW_EMPLOYMENT,
                        last.day().toString(),
                        last.day().getYear() - 1,
                        day,
                        envelope);
            }
        }
    }

    /** Workers with their last reported day, where that is no earlier than a day. */
    private List<LastDay> lastDays(LocalDate first) {
        return jdbc.sql(
                        """
                        select worker_number, max(cast(share ->> 'to' as date)) last_day from (
                            select distinct on (worker_number, year) worker_number, employers
                            from entitlement_year where year >= :year
                            order by worker_number, year, sequence desc) newest,
                            jsonb_array_elements(employers) share
                        group by worker_number having max(cast(share ->> 'to' as date)) >= :first
                        order by worker_number
                        """)
                .param("year", first.getYear())
                .param("first", first)
                .query(
                        (row, number) ->
                                new LastDay(
                                        row.getString("worker_number"),
                                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    /** Last reported day of a worker, over all employers. */
    record LastDay(String workerNumber, LocalDate day) {}
}
