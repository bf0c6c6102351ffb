package org.fondsloket.employee.expectation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.employee.notification.NotificationEvent.NotificationChanged;
import org.fondsloket.employee.notification.NotificationEvent.NotificationEnded;
import org.fondsloket.employee.notification.NotificationEvent.NotifiedPostingChanged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what is announced. */
@Component
final class ExpectedPostings {

    private final JdbcClient jdbc;

    ExpectedPostings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Handling an event twice leaves one row. */
    void add(String employerNumber, AnnouncedPosting posting) {
        jdbc.sql(
                        """
                        insert into expected_posting (posting_id, employer_number, worker_number,
                                                      notification_id, site_land, posted_from,
                                                      expected_to)
                        values (:posting, :employer, :worker, :notification, :land, :from, :to)
                        on conflict (posting_id) do nothing
                        """)
                .param("posting", posting.postingId())
                .param("employer", employerNumber)
                .param("worker", posting.workerNumber())
                .param("notification", posting.notificationId())
                .param("land", posting.siteLand())
                .param("from", posting.from())
                .param("to", posting.expectedTo())
                .update();
    }

    void change(NotifiedPostingChanged event) {
        jdbc.sql(
                        """
                        update expected_posting set site_land = ?, posted_from = ?, expected_to = ?
                        where posting_id = ?
                        """)
                .params(event.siteLand(), event.from(), event.expectedTo(), event.postingId())
                .update();
    }

    void withdraw(String postingId) {
        jdbc.sql("delete from expected_posting where posting_id = ?").param(postingId).update();
    }

    void end(String postingId, LocalDate endedOn) {
        jdbc.sql("update expected_posting set ended_on = ? where posting_id = ?")
                .params(endedOn, postingId)
                .update();
    }

    /** Customs knows of the end, so from then on the notification announces nobody. */
    void endNotification(NotificationEnded event) {
        jdbc.sql(
                        """
                        update expected_posting set expected_to = ?
                        where employer_number = ? and notification_id = ?
                        """)
                .params(event.endedOn(), event.employerNumber(), event.notificationId())
                .update();
    }

    /**
     * What the notification says now holds also for those who have left: it announces them until
     * its new last day, or no longer when it no longer names them.
     */
    void announceAnew(NotificationChanged event) {
        jdbc.sql(
                        """
                        update expected_posting
                        set expected_to = case when worker_number = any (:workers) then :to
                                               else least(expected_to, ended_on) end
                        where employer_number = :employer and notification_id = :notification
                          and ended_on is not null
                        """)
                .param("workers", event.workers().toArray(String[]::new))
                .param("to", event.expectedTo())
                .param("employer", event.employerNumber())
                .param("notification", event.notificationId())
                .update();
    }

    void clear() {
        jdbc.sql("truncate table expected_posting").update();
    }

    /** Postings of which a day of the month is expected or still announced by customs. */
    List<AnnouncedPosting> touching(String employerNumber, YearMonth month) {
        return jdbc.sql(
                        """
                        select posting_id, notification_id, worker_number, site_land, posted_from,
                               expected_to, ended_on
                        from expected_posting
                        where employer_number = :employer and posted_from <= :end
                          and case when notification_id is null
                                   then coalesce(ended_on, expected_to)
                                   else greatest(ended_on, expected_to) end >= :start
                        order by worker_number, posted_from, posting_id
                        """)
                .param("employer", employerNumber)
                .param("start", month.atDay(1))
                .param("end", month.atEndOfMonth())
                .query(
                        (row, number) ->
                                new AnnouncedPosting(
                                        row.getString("posting_id"),
                                        row.getString("notification_id"),
                                        row.getString("worker_number"),
                                        row.getString("site_land"),
                                        row.getObject("posted_from", LocalDate.class),
                                        row.getObject("expected_to", LocalDate.class),
                                        row.getObject("ended_on", LocalDate.class)))
                .list();
    }
}
