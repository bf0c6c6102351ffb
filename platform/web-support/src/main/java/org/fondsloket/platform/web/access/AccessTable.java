package org.fondsloket.platform.web.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fondsloket.platform.web.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows to decide on: rights are read afresh, so a revocation counts from the moment it arrives. */
final class AccessTable {

    /** Rights are read afresh; a level may be a second late, and costs no query per request. */
    private static final long POLICIES_COUNT_NANOS = 1_000_000_000L;

    private final JdbcClient jdbc;
    private volatile @Nullable Policies policies;

    AccessTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rights of one's own, for this employer and at the fund. */
    List<OwnRights> own(String subject, String employerNumber) {
        return jdbc.sql(
                        """
                        select g.employer_number, g.rights, s.organisation is not null as stopped
                        from access_grant g
                        left join organisation_stop s on s.organisation = g.employer_number
                        where g.subject = :subject
                          and g.employer_number in (:employer, 'FUND')
                        """)
                .param("subject", subject)
                .param("employer", employerNumber)
                .query((row, _) -> ownRights(row))
                .list();
    }

    /** All rights of one's own. */
    List<OwnRights> own(String subject) {
        return jdbc.sql(
                        """
                        select g.employer_number, g.rights, s.organisation is not null as stopped
                        from access_grant g
                        left join organisation_stop s on s.organisation = g.employer_number
                        where g.subject = :subject order by g.employer_number
                        """)
                .param("subject", subject)
                .query((row, _) -> ownRights(row))
                .list();
    }

    /** Mandates on which this person may act that day; a stop of either side stops them. */
    List<Assignment> assignments(String subject, LocalDate day) {
        return jdbc.sql(
                        """
                        select m.mandate_id, m.employer_number, m.grantee,
                               array(select unnest(m.services) intersect select unnest(u.services))
                                   as services,
                               least(m.valid_until, u.valid_until) as valid_until,
                               exists (select 1 from organisation_stop s
                                       where s.organisation in (m.grantee, m.employer_number))
                                   as stopped
                        from mandate_user u join mandate_access m on m.mandate_id = u.mandate_id
                        where u.subject = :subject and m.active
                          and :day between m.valid_from and m.valid_until
                          and :day <= u.valid_until
                        order by m.employer_number, m.mandate_id
                        """)
                .param("subject", subject)
                .param("day", day)
                .query((row, _) -> assignment(row))
                .list();
    }

    /** The fund's own decision about a service, if there was one; at most a second old. */
    Optional<Policy> policy(String code) {
        Policies known = policies;
        if (known == null || System.nanoTime() - known.readAt() > POLICIES_COUNT_NANOS) {
            known = new Policies(System.nanoTime(), readPolicies());
            policies = known;
        }
        return Optional.ofNullable(known.byCode().get(code));
    }

    private Map<String, Policy> readPolicies() {
        Map<String, Policy> byCode = new HashMap<>();
        jdbc.sql(
                        """
                        select service_code, required_level, max_age_seconds, cutover
                        from service_policy
                        """)
                .query(
                        row -> {
                            byCode.put(row.getString("service_code"), policy(row));
                        });
        return Map.copyOf(byCode);
    }

    boolean identified(String subject, LocalDate day) {
        return jdbc.sql(
                        """
                        select exists (select 1 from person_proof
                                       where subject = :subject and proof_until >= :day)
                        """)
                .param("subject", subject)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Logins of this person from before this moment do not count any more. */
    void endLogins(String subject, Instant at) {
        jdbc.sql(
                        """
                        insert into login_end (subject, ended_at) values (:subject, :at)
                        on conflict (subject) do update
                            set ended_at = greatest(login_end.ended_at, excluded.ended_at)
                        """)
                .param("subject", subject)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Instant> loginsEndedAt(String subject) {
        return jdbc.sql("select ended_at from login_end where subject = :subject")
                .param("subject", subject)
                .query((row, _) -> row.getObject("ended_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Logins by which this person is this worker. */
    List<WorkerLogin> workerLogins(String subject, String workerNumber) {
        return jdbc.sql(
                        """
                        select employer_number, blocked from worker_login
                        where subject = :subject and worker_number = :worker
                        """)
                .param("subject", subject)
                .param("worker", workerNumber)
                .query(
                        (row, _) ->
                                new WorkerLogin(
                                        row.getString("employer_number"),
                                        row.getBoolean("blocked")))
                .list();
    }

    void activate(String accessId, String employerNumber, String workerNumber, String subject) {
        jdbc.sql(
                        """
                        insert into worker_login
                            (access_id, employer_number, worker_number, subject, blocked)
                        values (:access, :employer, :worker, :subject, false)
                        on conflict (access_id) do update
                            set subject = excluded.subject, blocked = false
                        """)
                .param("access", accessId)
                .param("employer", employerNumber)
                .param("worker", workerNumber)
                .param("subject", subject)
                .update();
    }

    void block(String accessId, boolean blocked) {
        jdbc.sql("update worker_login set blocked = :blocked where access_id = :access")
                .param("blocked", blocked)
                .param("access", accessId)
                .update();
    }

    void put(String subject, String employerNumber, List<String> rights) {
        jdbc.sql(
                        """
                        insert into access_grant (subject, employer_number, rights)
                        values (:subject, :employer, :rights)
                        on conflict (subject, employer_number) do update set rights = excluded.rights
                        """)
                .param("subject", subject)
                .param("employer", employerNumber)
                .param("rights", rights.toArray(String[]::new))
                .update();
    }

    void remove(String subject, String employerNumber) {
        jdbc.sql(
                        "delete from access_grant where subject = :subject and employer_number = :employer")
                .param("subject", subject)
                .param("employer", employerNumber)
                .update();
    }

    void activate(
            String mandateId,
            String employerNumber,
            String grantee,
            List<String> services,
            LocalDate from,
            LocalDate until) {
        jdbc.sql(
                        """
                        insert into mandate_access (mandate_id, employer_number, grantee, services,
                                                    valid_from, valid_until, active)
                        values (:mandate, :employer, :grantee, :services, :from, :until, true)
                        on conflict (mandate_id) do update set active = true
                        """)
                .param("mandate", mandateId)
                .param("employer", employerNumber)
                .param("grantee", grantee)
                .param("services", services.toArray(String[]::new))
                .param("from", from)
                .param("until", until)
                .update();
    }

    void suspend(String mandateId) {
        jdbc.sql("update mandate_access set active = false where mandate_id = :mandate")
                .param("mandate", mandateId)
                .update();
    }

    /** Nobody acts on this mandate again. */
    void end(String mandateId) {
        jdbc.sql("delete from mandate_user where mandate_id = :mandate")
                .param("mandate", mandateId)
                .update();
        jdbc.sql("delete from mandate_access where mandate_id = :mandate")
                .param("mandate", mandateId)
                .update();
    }

    void assign(String mandateId, String subject, List<String> services, LocalDate until) {
        jdbc.sql(
                        """
                        insert into mandate_user (mandate_id, subject, services, valid_until)
                        values (:mandate, :subject, :services, :until)
                        on conflict (mandate_id, subject) do update
                            set services = excluded.services, valid_until = excluded.valid_until
                        """)
                .param("mandate", mandateId)
                .param("subject", subject)
                .param("services", services.toArray(String[]::new))
                .param("until", until)
                .update();
    }

    void unassign(String mandateId, String subject) {
        jdbc.sql("delete from mandate_user where mandate_id = :mandate and subject = :subject")
                .param("mandate", mandateId)
                .param("subject", subject)
                .update();
    }

    void stop(String organisation) {
        jdbc.sql("insert into organisation_stop values (:organisation) on conflict do nothing")
                .param("organisation", organisation)
                .update();
    }

    void resume(String organisation) {
        jdbc.sql("delete from organisation_stop where organisation = :organisation")
                .param("organisation", organisation)
                .update();
    }

    void decide(String code, String level, long maxAgeSeconds, @Nullable LocalDate cutover) {
        jdbc.sql(
                        """
                        insert into service_policy
                            (service_code, required_level, max_age_seconds, cutover)
                        values (:code, :level, :age, :cutover)
                        on conflict (service_code) do update
                            set required_level = excluded.required_level,
                                max_age_seconds = excluded.max_age_seconds,
                                cutover = excluded.cutover
                        """)
                .param("code", code)
                .param("level", level)
                .param("age", maxAgeSeconds)
                .param("cutover", cutover)
                .update();
    }

    void identify(String subject, LocalDate until) {
        jdbc.sql(
                        """
                        insert into person_proof (subject, proof_until) values (:subject, :until)
                        on conflict (subject) do update set proof_until = excluded.proof_until
                        """)
                .param("subject", subject)
                .param("until", until)
                .update();
    }

    private static Policy policy(ResultSet row) throws SQLException {
        return new Policy(
                Level.named(row.getString("required_level")).orElse(Level.L3),
                Duration.ofSeconds(row.getLong("max_age_seconds")),
                row.getObject("cutover", LocalDate.class));
    }

    private static OwnRights ownRights(ResultSet row) throws SQLException {
        return new OwnRights(
                row.getString("employer_number"), texts(row, "rights"), row.getBoolean("stopped"));
    }

    private static Assignment assignment(ResultSet row) throws SQLException {
        return new Assignment(
                row.getString("mandate_id"),
                row.getString("employer_number"),
                row.getString("grantee"),
                texts(row, "services"),
                row.getObject("valid_until", LocalDate.class),
                row.getBoolean("stopped"));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    /** What was decided about services, and when it was read. */
    private record Policies(long readAt, Map<String, Policy> byCode) {}

    /** Rights for one's own organisation. */
    record OwnRights(String employerNumber, Set<String> rights, boolean stopped) {}

    /** Services for somebody else's organisation. */
    record Assignment(
            String mandateId,
            String employerNumber,
            String grantee,
            Set<String> services,
            LocalDate until,
            boolean stopped) {}

    /** A worker's login, given by one employer. */
    record WorkerLogin(String employerNumber, boolean blocked) {}

    /** What the fund decided. */
    record Policy(Level required, Duration maxAge, @Nullable LocalDate cutover) {}
}
