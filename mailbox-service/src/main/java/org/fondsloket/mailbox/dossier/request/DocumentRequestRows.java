package org.fondsloket.mailbox.dossier.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.fondsloket.mailbox.dossier.Dossier;
import org.fondsloket.mailbox.request.ReturnReason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests with what the clerks wrote about them; the texts can be erased. */
@Component
class DocumentRequestRows {

    private static final String ALL = "SELECT * FROM document_request";

    private final JdbcClient jdbc;
    private final Dossier dossier;
    private final Clock clock;

    DocumentRequestRows(JdbcClient jdbc, Dossier dossier, Clock clock) {
        this.jdbc = jdbc;
        this.dossier = dossier;
        this.clock = clock;
    }

    void add(String requestId, String employerNumber, Ask.Checked ask) {
        YearMonth month = ask.month();
        jdbc.sql(
                        """
                        INSERT INTO document_request (request_id, employer_number, kind, purpose,
                            month, due_on, remark, state, asked_at)
                        VALUES (:request, :employer, :kind, :purpose, :month, :dueOn, :remark,
                            'ASKED', :now)
                        """)
                .param("request", requestId)
                .param("employer", employerNumber)
                .param("kind", ask.kind().name())
                .param("purpose", ask.purpose().name())
                .param("month", month == null ? null : month.toString(), Types.VARCHAR)
                .param("dueOn", ask.dueOn())
                .param("remark", ask.remark(), Types.VARCHAR)
                .param("now", now())
                .update();
    }

    void delivered(String requestId) {
        jdbc.sql(
                        """
                        UPDATE document_request SET state = 'DELIVERED', delivered_at = :now
                        WHERE request_id = :request
                        """)
                .param("now", now())
                .param("request", requestId)
                .update();
    }

    void accepted(String requestId) {
        jdbc.sql(
                        """
                        UPDATE document_request SET state = 'ACCEPTED', decided_at = :now
                        WHERE request_id = :request
                        """)
                .param("now", now())
                .param("request", requestId)
                .update();
    }

    void sentBack(String requestId, ReturnReason reason, @Nullable String remark, LocalDate dueOn) {
        jdbc.sql(
                        """
                        UPDATE document_request SET state = 'RETURNED', decided_at = :now,
                            return_reason = :reason, return_remark = :remark, due_on = :dueOn
                        WHERE request_id = :request
                        """)
                .param("now", now())
                .param("reason", reason.name())
                .param("remark", remark, Types.VARCHAR)
                .param("dueOn", dueOn)
                .param("request", requestId)
                .update();
    }

    /** Those that wait for the employer first, then newest first. */
    List<DocumentRequestView> ofEmployer(String employerNumber) {
        return jdbc.sql(
                        ALL
                                + """
                                 WHERE employer_number = :employer
                                ORDER BY state IN ('ASKED', 'RETURNED') DESC, asked_at DESC,
                                    request_id
                                """)
                .param("employer", employerNumber)
                .query((row, number) -> view(row))
                .list();
    }

    /** What the fund still has to do or to wait for: delivered ones first, then by day due. */
    List<DocumentRequestView> open() {
        return jdbc.sql(
                        ALL
                                + """
                                 WHERE state <> 'ACCEPTED'
                                ORDER BY state = 'DELIVERED' DESC, due_on, asked_at, request_id
                                """)
                .query((row, number) -> view(row))
                .list();
    }

    Optional<DocumentRequestView> find(String requestId) {
        return jdbc.sql(ALL + " WHERE request_id = :request")
                .param("request", requestId)
                .query((row, number) -> view(row))
                .optional();
    }

    /** A request to this employer; one to another is not found. */
    Optional<DocumentRequestView> find(String employerNumber, String requestId) {
        return find(requestId).filter(request -> request.employerNumber().equals(employerNumber));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private DocumentRequestView view(ResultSet row) throws SQLException {
        String month = row.getString("month");
        return new DocumentRequestView(
                row.getString("request_id"),
                row.getString("employer_number"),
                row.getString("kind"),
                row.getString("purpose"),
                month == null ? null : YearMonth.parse(month),
                row.getObject("due_on", LocalDate.class),
                row.getString("remark"),
                row.getString("state"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                instant(row, "delivered_at"),
                instant(row, "decided_at"),
                row.getString("return_reason"),
                row.getString("return_remark"),
                dossier.of(row.getString("request_id")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
