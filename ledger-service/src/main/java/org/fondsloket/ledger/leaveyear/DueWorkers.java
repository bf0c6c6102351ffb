package org.fondsloket.ledger.leaveyear;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.fondsloket.ledger.leave.LeaveEvent;
import org.fondsloket.ledger.leave.YearTotals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows which workers still have something in a year, so that a job asks nobody in vain. */
@Component
@ProcessingGroup("leave-year")
class DueWorkers {

    private final JdbcClient jdbc;

    DueWorkers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(LeaveEvent event, @SequenceNumber long sequence) {
        for (YearTotals year : event.years()) {
            jdbc.sql(
                            """
                            insert into leave_year (worker_number, year, sequence, closed, rest)
                            values (:worker, :year, :sequence, :closed, :rest)
                            on conflict (worker_number, year) do update
                            set sequence = excluded.sequence, closed = excluded.closed,
                                rest = excluded.rest
                            where leave_year.sequence < excluded.sequence
                            """)
                    .param("worker", event.workerNumber())
                    .param("year", year.year())
                    .param("sequence", sequence)
                    .param("closed", year.closed())
                    .param("rest", !year.rest().isNothing())
                    .update();
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate table leave_year").update();
    }

    /** Workers whose year is still open. */
    List<String> notClosed(int year) {
        return workers("not closed", year);
    }

    /** Workers who have something left of a year. */
    List<String> withRest(int year) {
        return workers("rest", year);
    }

    private List<String> workers(String condition, int year) {
        return jdbc.sql(
                        "select worker_number from leave_year where year = :year and %s order by 1"
                                .formatted(condition))
                .param("year", year)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
