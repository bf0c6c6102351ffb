package org.fondsloket.ledger.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which day of which job is done. */
@Component
final class JobRuns {

    private final JdbcClient jdbc;
    private final Clock clock;

    JobRuns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isDone(String job, LocalDate day) {
        return jdbc.sql("select exists (select 1 from job_run where job = ? and day = ?)")
                .params(job, day)
                .query(Boolean.class)
                .single();
    }

    Optional<LocalDate> last(String job) {
        return jdbc.sql("select day from job_run where job = ? order by day desc limit 1")
                .param(job)
                .query(LocalDate.class)
                .optional();
    }

    void done(String job, LocalDate day) {
        jdbc.sql("insert into job_run (job, day, done_at) values (?, ?, ?) on conflict do nothing")
                .params(job, day, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
