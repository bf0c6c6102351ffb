package org.fondsloket.mailbox.dossier.objection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.fondsloket.mailbox.dossier.Dossier;
import org.fondsloket.mailbox.dossier.StoredDocument;
import org.fondsloket.mailbox.objection.ObjectionCommand.FileObjection;
import org.fondsloket.mailbox.objection.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Objections with what people wrote; the texts can be erased. */
@Component
class ObjectionRows {

    private static final String ALL = "SELECT * FROM objection";

    private final JdbcClient jdbc;
    private final Dossier dossier;
    private final Clock clock;

    ObjectionRows(JdbcClient jdbc, Dossier dossier, Clock clock) {
        this.jdbc = jdbc;
        this.dossier = dossier;
        this.clock = clock;
    }

    /** Two who object at once: one row, and the aggregate refuses the other. */
    void add(FileObjection filing, YearMonth month, String reason) {
        jdbc.sql(
                        """
                        INSERT INTO objection (objection_id, letter_id, employer_number,
                            letter_kind, month, filed_on, until, reason, document_id, state,
                            filed_at)
                        VALUES (:objection, :letter, :employer, :kind, :month, :filedOn, :until,
                            :reason, :document, 'FILED', :now)
                        ON CONFLICT (objection_id) DO NOTHING
                        """)
                .param("objection", filing.objectionId())
                .param("letter", filing.letterId())
                .param("employer", filing.employerNumber())
                .param("kind", filing.letterKind())
                .param("month", month.toString())
                .param("filedOn", filing.filedOn())
                .param("until", filing.until())
                .param("reason", reason)
                .param("document", filing.documentId(), Types.VARCHAR)
                .param("now", now())
                .update();
    }

    void answer(String objectionId, Outcome outcome, String answer) {
        jdbc.sql(
                        """
                        UPDATE objection SET state = :state, answer = :answer, answered_at = :now
                        WHERE objection_id = :objection
                        """)
                .param("state", outcome.name())
                .param("answer", answer)
                .param("now", now())
                .param("objection", objectionId)
                .update();
    }

    /** Newest first. */
    List<ObjectionView> ofEmployer(String employerNumber) {
        return jdbc.sql(
                        ALL
                                + " WHERE employer_number = :employer ORDER BY filed_at DESC, objection_id")
                .param("employer", employerNumber)
                .query((row, number) -> view(row))
                .list();
    }

    /** Those that wait for an answer, oldest first. */
    List<ObjectionView> open() {
        return jdbc.sql(ALL + " WHERE state = 'FILED' ORDER BY filed_at, objection_id")
                .query((row, number) -> view(row))
                .list();
    }

    Optional<ObjectionView> find(String objectionId) {
        return jdbc.sql(ALL + " WHERE objection_id = :objection")
                .param("objection", objectionId)
                .query((row, number) -> view(row))
                .optional();
    }

    /** An objection of this employer; one of another is not found. */
    Optional<ObjectionView> find(String employerNumber, String objectionId) {
        return find(objectionId)
                .filter(objection -> objection.employerNumber().equals(employerNumber));
    }

    /** A letter in this employer's mailbox; one of another is not found. */
    Optional<FiledLetter> letter(String employerNumber, String letterId) {
        return jdbc.sql(
                        """
                        SELECT letter_id, kind, month FROM mailbox_list
                        WHERE employer_number = :employer AND letter_id = :letter
                        """)
                .param("employer", employerNumber)
                .param("letter", letterId)
                .query(
                        (row, number) ->
                                new FiledLetter(
                                        row.getString("letter_id"),
                                        row.getString("kind"),
                                        YearMonth.parse(row.getString("month"))))
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private ObjectionView view(ResultSet row) throws SQLException {
        OffsetDateTime answeredAt = row.getObject("answered_at", OffsetDateTime.class);
        return new ObjectionView(
                row.getString("objection_id"),
                row.getString("employer_number"),
                row.getString("letter_id"),
                row.getString("letter_kind"),
                YearMonth.parse(row.getString("month")),
                row.getObject("filed_on", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("reason"),
                attachment(row.getString("document_id")),
                row.getString("state"),
                answeredAt == null ? null : answeredAt.toInstant(),
                row.getString("answer"));
    }

    private @Nullable StoredDocument attachment(@Nullable String documentId) {
        return documentId == null ? null : dossier.find(documentId).orElse(null);
    }

    /** A letter that lies in a mailbox. */
    record FiledLetter(String letterId, String kind, YearMonth month) {}
}
