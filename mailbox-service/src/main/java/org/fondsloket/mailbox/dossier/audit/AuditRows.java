package org.fondsloket.mailbox.dossier.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.fondsloket.mailbox.audit.AuditCommand.OpenAudit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The audits; their files stand in the dossier. */
@Component
class AuditRows {

    private static final String ALL =
            """
            SELECT a.*, (SELECT count(*) FROM dossier_document d WHERE d.belongs_to = a.audit_id)
                AS files
            FROM audit a
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The next number, such as A-9; one that is drawn in vain is never used. */
    String nextNumber() {
        return "A-" + jdbc.sql("SELECT nextval('audit_number')").query(Long.class).single();
    }

    void add(OpenAudit audit) {
        jdbc.sql(
                        """
                        INSERT INTO audit (audit_id, number, employer_number, first_month,
                            last_month, state, opened_at)
                        VALUES (:audit, :number, :employer, :first, :last, 'OPEN', :now)
                        """)
                .param("audit", audit.auditId())
                .param("number", audit.number())
                .param("employer", audit.employerNumber())
                .param("first", audit.firstMonth().toString())
                .param("last", audit.lastMonth().toString())
                .param("now", now())
                .update();
    }

    /** The first time counts. */
    void close(String auditId) {
        jdbc.sql(
                        """
                        UPDATE audit SET state = 'CLOSED', closed_at = :now
                        WHERE audit_id = :audit AND state = 'OPEN'
                        """)
                .param("now", now())
                .param("audit", auditId)
                .update();
    }

    /** Newest first. */
    List<AuditView> ofEmployer(String employerNumber) {
        return jdbc.sql(
                        ALL
                                + " WHERE a.employer_number = :employer ORDER BY a.opened_at DESC, a.audit_id")
                .param("employer", employerNumber)
                .query((row, number) -> view(row))
                .list();
    }

    /** Open ones first, then newest first. */
    List<AuditView> all() {
        return jdbc.sql(ALL + " ORDER BY a.state = 'OPEN' DESC, a.opened_at DESC, a.audit_id")
                .query((row, number) -> view(row))
                .list();
    }

    /** An audit of this employer; one of another is not found. */
    Optional<AuditView> find(String employerNumber, String auditId) {
        return jdbc.sql(ALL + " WHERE a.employer_number = :employer AND a.audit_id = :audit")
                .param("employer", employerNumber)
                .param("audit", auditId)
                .query((row, number) -> view(row))
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static AuditView view(ResultSet row) throws SQLException {
        return new AuditView(
                row.getString("audit_id"),
                row.getString("number"),
                row.getString("employer_number"),
                YearMonth.parse(row.getString("first_month")),
                YearMonth.parse(row.getString("last_month")),
                row.getString("state"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("closed_at", OffsetDateTime.class)),
                row.getInt("files"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
