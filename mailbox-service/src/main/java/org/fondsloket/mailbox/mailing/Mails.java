package org.fondsloket.mailbox.mailing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The mails: one row per cause and reader for ever, so that none is sent again. */
@Component
class Mails {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    Mails(JdbcClient jdbc, MeterRegistry meters) {
        this.jdbc = jdbc;
        Gauge.builder("fondsloket.mails.waiting", this, Mails::count)
                .description("Mails that wait to be sent; stays near zero while mail is up")
                .register(meters);
    }

    /** A mail to be sent, after some failures. */
    record Due(
            String mailId,
            MailKind kind,
            MailReader reader,
            String number,
            String reference,
            Map<String, String> facts,
            Instant plannedAt,
            @Nullable Instant expiresAt,
            int failures) {}

    /** How it ended. */
    enum Outcome {
        SENT,
        NO_ADDRESS,
        REFUSED,
        TOO_LATE
    }

    /** Plans a mail, unless there is one already. */
    void plan(PlannedMail mail, Instant now) {
        Instant expiresAt = mail.expiresAt();
        jdbc.sql(
                        """
                        INSERT INTO mail (mail_id, kind, reader, number, reference, facts,
                            planned_at, expires_at, next_try_at)
                        VALUES (:mail, :kind, :reader, :number, :reference, :facts,
                            :now, CAST(:expiresAt AS timestamptz), :now)
                        ON CONFLICT (mail_id) DO NOTHING
                        """)
                .param("mail", mail.mailId())
                .param("kind", mail.kind().name())
                .param("reader", mail.reader().name())
                .param("number", mail.number())
                .param("reference", mail.reference())
                .param("facts", JSON.writeValueAsString(mail.facts()))
                .param("now", at(now))
                .param("expiresAt", expiresAt == null ? null : at(expiresAt))
                .update();
    }

    /** Takes one that is due; another instance passes over it until this transaction ends. */
    Optional<Due> takeDue(Instant now) {
        return jdbc.sql(
                        """
                        SELECT mail_id, kind, reader, number, reference, facts, planned_at,
                            expires_at, attempts
                        FROM mail WHERE done_at IS NULL AND next_try_at <= :now
                        ORDER BY next_try_at LIMIT 1
                        FOR UPDATE SKIP LOCKED
                        """)
                .param("now", at(now))
                .query((row, number) -> due(row))
                .optional();
    }

    void done(Due mail, Outcome outcome, Instant now) {
        jdbc.sql("UPDATE mail SET done_at = :now, outcome = :outcome WHERE mail_id = :mail")
                .param("now", at(now))
                .param("outcome", outcome.name())
                .param("mail", mail.mailId())
                .update();
    }

    /** The server was away. */
    void tryAgain(Due mail, Instant next) {
        jdbc.sql(
                        """
                        UPDATE mail SET attempts = attempts + 1, next_try_at = :next
                        WHERE mail_id = :mail
                        """)
                .param("next", at(next))
                .param("mail", mail.mailId())
                .update();
    }

    /** The address may still come. */
    void await(Due mail, Instant next) {
        jdbc.sql("UPDATE mail SET next_try_at = :next WHERE mail_id = :mail")
                .param("next", at(next))
                .param("mail", mail.mailId())
                .update();
    }

    private double count() {
        return jdbc.sql("SELECT count(*) FROM mail WHERE done_at IS NULL")
                .query(Long.class)
                .single();
    }

    private static Due due(ResultSet row) throws SQLException {
        OffsetDateTime expiresAt = row.getObject("expires_at", OffsetDateTime.class);
        return new Due(
                row.getString("mail_id"),
                MailKind.valueOf(row.getString("kind")),
                MailReader.valueOf(row.getString("reader")),
                row.getString("number"),
                row.getString("reference"),
                JSON.readValue(row.getString("facts"), new TypeReference<>() {}),
                row.getObject("planned_at", OffsetDateTime.class).toInstant(),
                expiresAt == null ? null : expiresAt.toInstant(),
                row.getInt("attempts"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
