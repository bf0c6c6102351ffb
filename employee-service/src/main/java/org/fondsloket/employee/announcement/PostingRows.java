package org.fondsloket.employee.announcement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fondsloket.employee.notification.NotificationEvent.NotifiedPostingChanged;
import org.fondsloket.employee.notification.NotificationEvent.WorkerNotified;
import org.fondsloket.employee.paging.ListPage;
import org.fondsloket.employee.posting.PostingEvent.WorkerPosted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of postings. */
@Component
final class PostingRows {

    private static final String COLUMNS =
            """
            select posting_id, worker_number, site_land, posted_from, expected_to, ended_on,
                   notification_id
            from posting
            """;

    private final JdbcClient jdbc;

    PostingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Handling an event twice leaves one row. */
    void add(WorkerPosted event) {
        add(
                new PostingView(
                        event.postingId(),
                        event.workerNumber(),
                        event.siteLand(),
                        event.from(),
                        event.expectedTo(),
                        null,
                        null),
                event.employerNumber());
    }

    void add(WorkerNotified event) {
        add(
                new PostingView(
                        event.postingId(),
                        event.workerNumber(),
                        event.siteLand(),
                        event.from(),
                        event.expectedTo(),
                        null,
                        event.notificationId()),
                event.employerNumber());
    }

    void change(NotifiedPostingChanged event) {
        jdbc.sql(
                        """
                        update posting set site_land = ?, posted_from = ?, expected_to = ?
                        where posting_id = ?
                        """)
                .params(event.siteLand(), event.from(), event.expectedTo(), event.postingId())
                .update();
    }

    void withdraw(String postingId) {
        jdbc.sql("delete from posting where posting_id = ?").param(postingId).update();
    }

    void end(String postingId, LocalDate endedOn) {
        jdbc.sql("update posting set ended_on = ? where posting_id = ?")
                .params(endedOn, postingId)
                .update();
    }

    void clear() {
        jdbc.sql("truncate table posting").update();
    }

    List<PostingView> ofEmployer(String employerNumber, ListPage page) {
        return jdbc.sql(
                        COLUMNS
                                + " where employer_number = ?"
                                + " order by posted_from, worker_number, posting_id"
                                + " offset ? limit ?")
                .params(employerNumber, page.offset(), page.limit())
                .query(PostingRows::read)
                .list();
    }

    long countOf(String employerNumber) {
        return jdbc.sql("select count(*) from posting where employer_number = ?")
                .param(employerNumber)
                .query(Long.class)
                .single();
    }

    Optional<PostingView> find(String employerNumber, String postingId) {
        return jdbc.sql(COLUMNS + " where employer_number = ? and posting_id = ?")
                .params(employerNumber, postingId)
                .query(PostingRows::read)
                .optional();
    }

    private void add(PostingView posting, String employerNumber) {
        jdbc.sql(
                        """
                        insert into posting (posting_id, employer_number, worker_number, site_land,
                                             posted_from, expected_to, notification_id)
                        values (:posting, :employer, :worker, :land, :from, :to, :notification)
                        on conflict (posting_id) do nothing
                        """)
                .param("posting", posting.postingId())
                .param("employer", employerNumber)
                .param("worker", posting.workerNumber())
                .param("land", posting.siteLand())
                .param("from", posting.from())
                .param("to", posting.expectedTo())
                .param("notification", posting.notificationId())
                .update();
    }

    private static PostingView read(ResultSet row, int number) throws SQLException {
        return new PostingView(
                row.getString("posting_id"),
                row.getString("worker_number"),
                row.getString("site_land"),
                row.getObject("posted_from", LocalDate.class),
                row.getObject("expected_to", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("notification_id"));
    }
}
