package org.fondsloket.employee.announcement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fondsloket.employee.posting.PostingEvent.PostingEnded;
import org.fondsloket.employee.posting.PostingEvent.WorkerPosted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of postings. */
@Component
final class PostingRows {

    private static final String COLUMNS =
            """
            select posting_id, worker_number, site_land, posted_from, expected_to, ended_on from posting
            """;

    private final JdbcClient jdbc;

    PostingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Handling an event twice leaves one row. */
    void add(WorkerPosted event) {
        jdbc.sql(
                        """
                        insert into posting (posting_id, employer_number, worker_number, site_land,
                                             posted_from, expected_to)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (posting_id) do nothing
                        """)
                .params(
                        event.postingId(),
                        event.employerNumber(),
                        event.workerNumber(),
                        event.siteLand(),
                        event.from(),
                        event.expectedTo())
                .update();
    }

    void end(PostingEnded event) {
        jdbc.sql("update posting set ended_on = ? where posting_id = ?")
                .params(event.endedOn(), event.postingId())
                .update();
    }

    void clear() {
        jdbc.sql("truncate table posting").update();
    }

    List<PostingView> ofEmployer(String employerNumber) {
        return jdbc.sql(
                        COLUMNS
                                + " where employer_number = ?"
                                + " order by posted_from, worker_number, posting_id")
                .param(employerNumber)
                .query(PostingRows::read)
                .list();
    }

    Optional<PostingView> find(String employerNumber, String postingId) {
        return jdbc.sql(COLUMNS + " where employer_number = ? and posting_id = ?")
                .params(employerNumber, postingId)
                .query(PostingRows::read)
                .optional();
    }

    /** True when another posting of the worker at this employer has a day in common. */
    boolean overlaps(
            String employerNumber,
            String workerNumber,
            String postingId,
            LocalDate from,
            LocalDate expectedTo) {
        return jdbc.sql(
                        """
                        select exists (
                            select 1 from posting
                            where employer_number = ? and worker_number = ? and posting_id <> ?
                              and posted_from <= ? and coalesce(ended_on, expected_to) >= ?)
                        """)
                .params(employerNumber, workerNumber, postingId, expectedTo, from)
                .query(Boolean.class)
                .single();
    }

    private static PostingView read(ResultSet row, int number) throws SQLException {
        return new PostingView(
                row.getString("posting_id"),
                row.getString("worker_number"),
                row.getString("site_land"),
                row.getObject("posted_from", LocalDate.class),
                row.getObject("expected_to", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }
}
