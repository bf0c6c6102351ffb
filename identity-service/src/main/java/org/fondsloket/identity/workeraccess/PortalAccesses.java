package org.fondsloket.identity.workeraccess;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the view: how each worker's access stands, and which employers give any. */
@Component
class PortalAccesses {

    /** A link whose time is over shows so, whether or not somebody has looked since. */
    private static final String LISTED =
            """
            select e.employer_number, e.worker_number,
                   case when a.state = 'INVITED' and a.expires_at <= :now then 'EXPIRED'
                        else coalesce(a.state, 'NONE') end as status,
                   a.invitation_id, a.expires_at, a.subject, a.reason, a.changed_at,
                   a.asked_at, l.user_name as changed_by, p.email,
                   p.birth_date is not null as born
            from worker_employment e
            left join portal_access a
              on a.employer_number = e.employer_number and a.worker_number = e.worker_number
            left join worker_person p on p.worker_number = e.worker_number
            left join login l on l.subject = a.changed_by
            where e.employer_number = :employer
            """;

    private static final String ROW =
            """
            select employer_number, worker_number, state, invitation_id, expires_at, subject
            from portal_access
            """;

    private final JdbcClient jdbc;

    PortalAccesses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Listed> ofEmployer(String employerNumber, Instant now) {
        return jdbc.sql(LISTED + " order by e.worker_number")
                .param("employer", employerNumber)
                .param("now", utc(now))
                .query((row, _) -> listed(row))
                .list();
    }

    Optional<Listed> ofWorker(String employerNumber, String workerNumber, Instant now) {
        return jdbc.sql(LISTED + " and e.worker_number = :worker")
                .param("employer", employerNumber)
                .param("worker", workerNumber)
                .param("now", utc(now))
                .query((row, _) -> listed(row))
                .optional();
    }

    Optional<Row> find(String employerNumber, String workerNumber) {
        return jdbc.sql(ROW + " where employer_number = :employer and worker_number = :worker")
                .param("employer", employerNumber)
                .param("worker", workerNumber)
                .query((row, _) -> row(row))
                .optional();
    }

    /** The access for which this link was the last one made. */
    Optional<Row> ofInvitation(String invitationId) {
        return jdbc.sql(ROW + " where invitation_id = :invitation")
                .param("invitation", invitationId)
                .query((row, _) -> row(row))
                .optional();
    }

    /** All accesses behind one login. */
    List<Row> ofSubject(String subject) {
        return jdbc.sql(ROW + " where subject = :subject order by employer_number, worker_number")
                .param("subject", subject)
                .query((row, _) -> row(row))
                .list();
    }

    /** All accesses of one worker, whoever gave them. */
    List<Row> ofPerson(String workerNumber) {
        return jdbc.sql(ROW + " where worker_number = :worker order by employer_number")
                .param("worker", workerNumber)
                .query((row, _) -> row(row))
                .list();
    }

    /** Links whose time is over and of which nobody has said so. */
    List<Row> overdue(Instant now) {
        return jdbc.sql(ROW + " where state = 'INVITED' and expires_at <= :now")
                .param("now", utc(now))
                .query((row, _) -> row(row))
                .list();
    }

    boolean open(String employerNumber) {
        return jdbc.sql(
                        "select exists (select 1 from employee_portal where employer_number = :number)")
                .param("number", employerNumber)
                .query(Boolean.class)
                .single();
    }

    void open(String employerNumber, boolean open) {
        jdbc.sql(
                        open
                                ? "insert into employee_portal values (:number) on conflict do nothing"
                                : "delete from employee_portal where employer_number = :number")
                .param("number", employerNumber)
                .update();
    }

    void invite(
            String employerNumber,
            String workerNumber,
            String invitationId,
            Instant expiresAt,
            Instant at,
            String by) {
        jdbc.sql(
                        """
                        insert into portal_access (employer_number, worker_number, state,
                            invitation_id, expires_at, wrong_dates, changed_at, changed_by)
                        values (:employer, :worker, 'INVITED', :invitation, :expires, 0, :at, :by)
                        on conflict (employer_number, worker_number) do update
                            set state = 'INVITED', invitation_id = excluded.invitation_id,
                                expires_at = excluded.expires_at, wrong_dates = 0, reason = null,
                                asked_at = null,
                                changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        """)
                .param("employer", employerNumber)
                .param("worker", workerNumber)
                .param("invitation", invitationId)
                .param("expires", utc(expiresAt))
                .param("at", utc(at))
                .param("by", by)
                .update();
    }

    void ask(String employerNumber, String workerNumber, Instant at) {
        jdbc.sql(
                        """
                        update portal_access set asked_at = :at
                        where employer_number = :employer and worker_number = :worker
                        """)
                .param("at", utc(at))
                .param("employer", employerNumber)
                .param("worker", workerNumber)
                .update();
    }

    /** True once somebody has asked for another link after this one. */
    boolean asked(String invitationId) {
        return jdbc.sql(
                        """
                        select exists (select 1 from portal_access
                                       where invitation_id = :invitation and asked_at is not null)
                        """)
                .param("invitation", invitationId)
                .query(Boolean.class)
                .single();
    }

    void refuseDate(String employerNumber, String workerNumber) {
        jdbc.sql(
                        """
                        update portal_access set wrong_dates = wrong_dates + 1
                        where employer_number = :employer and worker_number = :worker
                        """)
                .param("employer", employerNumber)
                .param("worker", workerNumber)
                .update();
    }

    int wrongDates(String invitationId) {
        return jdbc.sql("select wrong_dates from portal_access where invitation_id = :invitation")
                .param("invitation", invitationId)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void move(
            String employerNumber,
            String workerNumber,
            String state,
            @Nullable String subject,
            @Nullable String reason,
            Instant at,
            String by) {
        jdbc.sql(
                        """
                        update portal_access
                        set state = :state, subject = coalesce(:subject, subject), reason = :reason,
                            changed_at = :at, changed_by = :by
                        where employer_number = :employer and worker_number = :worker
                        """)
                .param("state", state)
                .param("subject", subject)
                .param("reason", reason)
                .param("at", utc(at))
                .param("by", by)
                .param("employer", employerNumber)
                .param("worker", workerNumber)
                .update();
    }

    void clear() {
        jdbc.sql("truncate portal_access, employee_portal").update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("employer_number"),
                row.getString("worker_number"),
                row.getString("state"),
                row.getString("invitation_id"),
                moment(row, "expires_at"),
                row.getString("subject"));
    }

    private static Listed listed(ResultSet row) throws SQLException {
        String status = row.getString("status");
        return new Listed(
                row.getString("worker_number"),
                status,
                moment(row, "changed_at"),
                row.getString("changed_by"),
                status.equals("INVITED") || status.equals("EXPIRED")
                        ? moment(row, "expires_at")
                        : null,
                row.getString("reason"),
                row.getString("email"),
                row.getBoolean("born"),
                moment(row, "asked_at"));
    }

    /** One access as it is stored. */
    record Row(
            String employerNumber,
            String workerNumber,
            String state,
            @Nullable String invitationId,
            @Nullable Instant expiresAt,
            @Nullable String subject) {

        boolean live(Instant now) {
            return state.equals("INVITED") && expiresAt != null && now.isBefore(expiresAt);
        }
    }

    /**
     * One worker as the employer sees it (S001-20).
     *
     * @param since when it came to stand like this
     * @param by user name of whoever did it; absent when it came by itself
     * @param validUntil until when the link can be used, or could
     * @param email address to which mails for the worker go
     * @param askedAt when the worker asked for another link, as long as none was sent
     * @param birthDateKnown whether there is a date by which the worker can prove to be the worker
     */
    record Listed(
            String workerNumber,
            String status,
            @Nullable Instant since,
            @Nullable String by,
            @Nullable Instant validUntil,
            @Nullable String reason,
            @Nullable String email,
            boolean birthDateKnown,
            @Nullable Instant askedAt) {

        @Override
        public String toString() {
            return "Listed[" + workerNumber + ", " + status + "]";
        }
    }
}
