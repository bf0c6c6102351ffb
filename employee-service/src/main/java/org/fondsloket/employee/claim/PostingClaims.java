package org.fondsloket.employee.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The days that are taken, as they are at this moment and not as a list shows them a moment later.
 *
 * <p>Whoever writes here queues up for the workers first and sends the matching command in the same
 * transaction, after the rows.
 */
@Component
public class PostingClaims {

    private static final String COLUMNS =
            """
            select posting_id, employer_number, worker_number, notification_id, first_day, last_day,
                   ended
            from posting_claim
            """;

    private final JdbcClient jdbc;

    PostingClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lets changes to the same workers' days come one after the other, until the transaction ends.
     */
    public void queueUp(Collection<String> workerNumbers) {
        // In one order for everybody, or two transactions could wait for each other.
        jdbc.sql(
                        """
                        select worker_number from worker_file where worker_number = any (?)
                        order by worker_number for update
                        """)
                .param(workerNumbers.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Takes the days, or other days than before. */
    public void take(PostingClaim claim) {
        jdbc.sql(
                        """
                        insert into posting_claim (posting_id, employer_number, worker_number,
                                                   notification_id, first_day, last_day, ended)
                        values (:posting, :employer, :worker, :notification, :first, :last, :ended)
                        on conflict (posting_id) do update
                        set first_day = excluded.first_day,
                            last_day = excluded.last_day,
                            ended = excluded.ended
                        """)
                .param("posting", claim.postingId())
                .param("employer", claim.employerNumber())
                .param("worker", claim.workerNumber())
                .param("notification", claim.notificationId())
                .param("first", claim.firstDay())
                .param("last", claim.lastDay())
                .param("ended", claim.ended())
                .update();
    }

    /** Gives the days back: the worker never was posted. */
    public void giveBack(String postingId) {
        jdbc.sql("delete from posting_claim where posting_id = ?").param(postingId).update();
    }

    /** The posting as it is now; empty when this employer has none of that id. */
    public Optional<PostingClaim> find(String employerNumber, String postingId) {
        return jdbc.sql(COLUMNS + " where employer_number = ? and posting_id = ?")
                .params(employerNumber, postingId)
                .query(PostingClaims::read)
                .optional();
    }

    /** The worker's postings at this employer, by first day. */
    public List<PostingClaim> ofWorker(String employerNumber, String workerNumber) {
        return jdbc.sql(
                        COLUMNS
                                + " where employer_number = ? and worker_number = ?"
                                + " order by first_day, posting_id")
                .params(employerNumber, workerNumber)
                .query(PostingClaims::read)
                .list();
    }

    /** The postings that follow from a customs notification. */
    public List<PostingClaim> ofNotification(String employerNumber, String notificationId) {
        return jdbc.sql(
                        COLUMNS
                                + " where employer_number = ? and notification_id = ?"
                                + " order by worker_number")
                .params(employerNumber, notificationId)
                .query(PostingClaims::read)
                .list();
    }

    /** Workers of these postings who have a day at this employer that another posting takes too. */
    public Set<String> takenTwice(String employerNumber, Collection<String> postingIds) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select distinct a.worker_number
                                from posting_claim a
                                join posting_claim b on b.employer_number = a.employer_number
                                    and b.worker_number = a.worker_number
                                    and b.posting_id <> a.posting_id
                                    and b.first_day <= a.last_day and b.last_day >= a.first_day
                                where a.employer_number = ? and a.posting_id = any (?)
                                """)
                        .params(employerNumber, postingIds.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    private static PostingClaim read(ResultSet row, int number) throws SQLException {
        return new PostingClaim(
                row.getString("posting_id"),
                row.getString("employer_number"),
                row.getString("worker_number"),
                row.getString("notification_id"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("ended"));
    }
}
