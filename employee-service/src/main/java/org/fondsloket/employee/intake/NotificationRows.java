package org.fondsloket.employee.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fondsloket.employee.notification.NotificationEvent.NotificationChanged;
import org.fondsloket.employee.notification.NotificationEvent.NotificationEnded;
import org.fondsloket.employee.notification.NotificationEvent.NotificationReceived;
import org.fondsloket.employee.notification.NotificationEvent.NotifiedPostingEnded;
import org.fondsloket.employee.notification.NotificationEvent.NotifiedPostingWithdrawn;
import org.fondsloket.employee.notification.NotificationEvent.WorkerNotified;
import org.fondsloket.employee.notification.Site;
import org.fondsloket.employee.paging.ListPage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of notifications and of the workers they name. */
@Component
final class NotificationRows {

    private static final String COLUMNS =
            """
            select notification_id, version, site_street, site_postal_code, site_city, site_land,
                   posted_from, expected_to, ended_on, received_at, changed_at
            from notification
            """;

    private final JdbcClient jdbc;

    NotificationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A notification without its workers. */
    record Head(
            String notificationId,
            long version,
            Site site,
            LocalDate from,
            LocalDate expectedTo,
            @Nullable LocalDate endedOn,
            Instant receivedAt,
            Instant changedAt) {}

    /** A worker of a notification. */
    record Named(
            String notificationId,
            String workerNumber,
            String postingId,
            @Nullable LocalDate endedOn) {}

    /** Handling an event twice leaves one row. */
    void add(NotificationReceived event, Instant receivedAt) {
        jdbc.sql(
                        """
                        insert into notification (employer_number, notification_id, version,
                                                  site_street, site_postal_code, site_city, site_land,
                                                  posted_from, expected_to, received_at, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(
                        event.employerNumber(),
                        event.notificationId(),
                        event.version(),
                        event.site().street(),
                        event.site().postalCode(),
                        event.site().city(),
                        event.site().land(),
                        event.from(),
                        event.expectedTo(),
                        utc(receivedAt),
                        utc(receivedAt))
                .update();
    }

    void change(NotificationChanged event, Instant changedAt) {
        jdbc.sql(
                        """
                        update notification
                        set version = ?, site_street = ?, site_postal_code = ?, site_city = ?,
                            site_land = ?, posted_from = ?, expected_to = ?, changed_at = ?
                        where employer_number = ? and notification_id = ?
                        """)
                .params(
                        event.version(),
                        event.site().street(),
                        event.site().postalCode(),
                        event.site().city(),
                        event.site().land(),
                        event.from(),
                        event.expectedTo(),
                        utc(changedAt),
                        event.employerNumber(),
                        event.notificationId())
                .update();
    }

    void end(NotificationEnded event, Instant changedAt) {
        jdbc.sql(
                        """
                        update notification set version = ?, ended_on = ?, changed_at = ?
                        where employer_number = ? and notification_id = ?
                        """)
                .params(
                        event.version(),
                        event.endedOn(),
                        utc(changedAt),
                        event.employerNumber(),
                        event.notificationId())
                .update();
    }

    void addWorker(WorkerNotified event) {
        jdbc.sql(
                        """
                        insert into notified_worker (employer_number, notification_id, worker_number,
                                                     posting_id)
                        values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(
                        event.employerNumber(),
                        event.notificationId(),
                        event.workerNumber(),
                        event.postingId())
                .update();
    }

    void removeWorker(NotifiedPostingWithdrawn event) {
        jdbc.sql(
                        """
                        delete from notified_worker
                        where employer_number = ? and notification_id = ? and worker_number = ?
                        """)
                .params(event.employerNumber(), event.notificationId(), event.workerNumber())
                .update();
    }

    void endWorker(NotifiedPostingEnded event) {
        jdbc.sql(
                        """
                        update notified_worker set ended_on = ?
                        where employer_number = ? and notification_id = ? and worker_number = ?
                        """)
                .params(
                        event.endedOn(),
                        event.employerNumber(),
                        event.notificationId(),
                        event.workerNumber())
                .update();
    }

    void clear() {
        jdbc.sql("truncate table notification, notified_worker").update();
    }

    List<Head> ofEmployer(String employerNumber, ListPage page) {
        return jdbc.sql(
                        COLUMNS
                                + " where employer_number = ? order by posted_from, notification_id"
                                + " offset ? limit ?")
                .params(employerNumber, page.offset(), page.limit())
                .query(NotificationRows::head)
                .list();
    }

    long countOf(String employerNumber) {
        return jdbc.sql("select count(*) from notification where employer_number = ?")
                .param(employerNumber)
                .query(Long.class)
                .single();
    }

    Optional<Head> find(String employerNumber, String notificationId) {
        return jdbc.sql(COLUMNS + " where employer_number = ? and notification_id = ?")
                .params(employerNumber, notificationId)
                .query(NotificationRows::head)
                .optional();
    }

    /** True when the list shows at least these versions. */
    boolean shows(String employerNumber, Map<String, Long> versions) {
        Map<String, Long> shown =
                jdbc
                        .sql(
                                """
                                select notification_id, version from notification
                                where employer_number = ? and notification_id = any (?)
                                """)
                        .params(employerNumber, versions.keySet().toArray(String[]::new))
                        .query(
                                (row, number) ->
                                        Map.entry(
                                                row.getString("notification_id"),
                                                row.getLong("version")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return versions.entrySet().stream()
                .allMatch(each -> shown.getOrDefault(each.getKey(), 0L) >= each.getValue());
    }

    /** Workers of these notifications, by number. */
    List<Named> workersOf(String employerNumber, Collection<String> notificationIds) {
        return jdbc.sql(
                        """
                        select notification_id, worker_number, posting_id, ended_on
                        from notified_worker
                        where employer_number = ? and notification_id = any (?)
                        order by worker_number
                        """)
                .params(employerNumber, notificationIds.toArray(String[]::new))
                .query(
                        (row, number) ->
                                new Named(
                                        row.getString("notification_id"),
                                        row.getString("worker_number"),
                                        row.getString("posting_id"),
                                        row.getObject("ended_on", LocalDate.class)))
                .list();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                row.getString("notification_id"),
                row.getLong("version"),
                new Site(
                        row.getString("site_street"),
                        row.getString("site_postal_code"),
                        row.getString("site_city"),
                        row.getString("site_land")),
                row.getObject("posted_from", LocalDate.class),
                row.getObject("expected_to", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
