package org.fondsloket.ledger.intake;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is announced for work in Germany, so that a missing report is noticed. */
@Component
final class PostedWorkers {

    private final JdbcClient jdbc;

    PostedWorkers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(
            String postingId,
            String employerNumber,
            String workerNumber,
            String siteLand,
            LocalDate from,
            LocalDate to) {
        jdbc.sql(
                        """
                        insert into posted_worker (posting_id, employer_number, worker_number, site_land,
                                                   posted_from, posted_to)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (posting_id) do update
                        set employer_number = excluded.employer_number,
                            worker_number = excluded.worker_number,
                            site_land = excluded.site_land,
                            posted_from = excluded.posted_from,
                            posted_to = excluded.posted_to
                        """)
                .params(postingId, employerNumber, workerNumber, siteLand, from, to)
                .update();
    }

    void end(String postingId, LocalDate endedOn) {
        jdbc.sql("update posted_worker set posted_to = ? where posting_id = ?")
                .params(endedOn, postingId)
                .update();
    }

    void remove(String postingId) {
        jdbc.sql("delete from posted_worker where posting_id = ?").param(postingId).update();
    }
}
