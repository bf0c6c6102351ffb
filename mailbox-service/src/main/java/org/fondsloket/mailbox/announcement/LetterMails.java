package org.fondsloket.mailbox.announcement;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails that announce letters: one row per letter for ever, so that none is sent again. */
@Component
class LetterMails {

    private final JdbcClient jdbc;

    LetterMails(JdbcClient jdbc, MeterRegistry meters) {
        this.jdbc = jdbc;
        Gauge.builder("fondsloket.letter.mails.waiting", this, LetterMails::count)
                .description("Mails that wait to be sent; stays near zero while mail is up")
                .register(meters);
    }

    /** A mail to be sent, after some failures. */
    record Due(String letterId, String employerNumber, String language, int failures) {}

    /** How it ended. */
    enum Outcome {
        SENT,
        NO_ADDRESS,
        REFUSED
    }

    /** Plans the mail of a letter, unless there is one already. */
    void plan(String letterId, String employerNumber, String language, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO letter_mail (letter_id, employer_number, language, next_try_at)
                        VALUES (:letter, :employer, :language, :now)
                        ON CONFLICT (letter_id) DO NOTHING
                        """)
                .param("letter", letterId)
                .param("employer", employerNumber)
                .param("language", language)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes one that is due; another instance passes over it until this transaction ends. */
    Optional<Due> takeDue(Instant now) {
        return jdbc.sql(
                        """
                        SELECT letter_id, employer_number, language, attempts FROM letter_mail
                        WHERE done_at IS NULL AND next_try_at <= :now
                        ORDER BY next_try_at LIMIT 1
                        FOR UPDATE SKIP LOCKED
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(
                        (row, number) ->
                                new Due(
                                        row.getString("letter_id"),
                                        row.getString("employer_number"),
                                        row.getString("language"),
                                        row.getInt("attempts")))
                .optional();
    }

    void done(Due mail, Outcome outcome, Instant now) {
        jdbc.sql(
                        """
                        UPDATE letter_mail SET done_at = :now, outcome = :outcome
                        WHERE letter_id = :letter
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("outcome", outcome.name())
                .param("letter", mail.letterId())
                .update();
    }

    void tryAgain(Due mail, Instant at) {
        jdbc.sql(
                        """
                        UPDATE letter_mail SET attempts = attempts + 1, next_try_at = :at
                        WHERE letter_id = :letter
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("letter", mail.letterId())
                .update();
    }

    private double count() {
        return jdbc.sql("SELECT count(*) FROM letter_mail WHERE done_at IS NULL")
                .query(Long.class)
                .single();
    }
}
