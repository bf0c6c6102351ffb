package org.fondsloket.mailbox.rendering;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters that wait for names, each with the time of its next attempt. */
@Component
class WaitingLetters {

    private final JdbcClient jdbc;
    private final RenderingSettings settings;
    private final Clock clock;

    WaitingLetters(JdbcClient jdbc, RenderingSettings settings, Clock clock, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
        Gauge.builder("fondsloket.letters.waiting", this, WaitingLetters::count)
                .description("Letters that wait for names; stays near zero")
                .register(meters);
    }

    /**
     * @param overdue true when the letter has waited long enough
     */
    record Waiting(String letterId, int attempts, boolean overdue) {}

    void add(String letterId) {
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        INSERT INTO letter_waiting (letter_id, attempts, next_try_at, give_up_at)
                        VALUES (:letter, 1, :next, :giveUp)
                        ON CONFLICT (letter_id) DO NOTHING
                        """)
                .param("letter", letterId)
                .param("next", at(now.plus(settings.retryAfter(1))))
                .param("giveUp", at(now.plus(settings.waitForNames())))
                .update();
    }

    /**
     * Takes one letter that is due; another instance passes over it until this transaction ends.
     */
    Optional<Waiting> takeDue() {
        Instant now = clock.instant();
        return jdbc.sql(
                        """
                        SELECT letter_id, attempts, give_up_at <= :now AS overdue
                        FROM letter_waiting
                        WHERE next_try_at <= :now
                        ORDER BY next_try_at LIMIT 1
                        FOR UPDATE SKIP LOCKED
                        """)
                .param("now", at(now))
                .query(
                        (row, number) ->
                                new Waiting(
                                        row.getString("letter_id"),
                                        row.getInt("attempts"),
                                        row.getBoolean("overdue")))
                .optional();
    }

    void tryLater(Waiting letter) {
        jdbc.sql(
                        """
                        UPDATE letter_waiting SET attempts = attempts + 1,
                            next_try_at = least(:next, greatest(give_up_at, :soonest))
                        WHERE letter_id = :letter
                        """)
                .param("letter", letter.letterId())
                .param("next", at(clock.instant().plus(settings.retryAfter(letter.attempts() + 1))))
                .param("soonest", at(clock.instant().plus(settings.firstRetry())))
                .update();
    }

    void remove(String letterId) {
        jdbc.sql("DELETE FROM letter_waiting WHERE letter_id = :letter")
                .param("letter", letterId)
                .update();
    }

    private double count() {
        return jdbc.sql("SELECT count(*) FROM letter_waiting").query(Long.class).single();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
