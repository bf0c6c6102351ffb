package org.fondsloket.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.sample.Sample.eventually;

import java.util.List;
import java.util.Map;
import org.fondsloket.platform.processing.DeadLetters.Outcome;
import org.fondsloket.sample.Sample;
import org.fondsloket.sample.Switchboard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T6 dead letters")
class T06DeadLettersIT {

    private static final String NOT_BY_ITSELF = "fondsloket.dead-letters.first-retry=1h";

    @Test
    void findsTheLastOfTwentyFiveStuckSequences() {
        try (Sample sample = Sample.start(NOT_BY_ITSELF)) {
            stick(sample, 25);
            List<String> letters = letters(sample);
            sample.bean(Switchboard.class).repair();
            assertThat(sample.bean(DeadLetters.class).retry("shelf", letters.getLast()))
                    .isEqualTo(Outcome.HANDLED);
            assertThat(sample.count("dead_letter_entry")).isEqualTo(24);
            for (String letter : letters.subList(0, 24)) {
                assertThat(sample.bean(DeadLetters.class).retry("shelf", letter))
                        .isEqualTo(Outcome.HANDLED);
            }
            assertThat(sample.count("shelf")).isEqualTo(25);
        }
    }

    @Test
    void triesAgainByItselfUntilItSucceeds() {
        try (Sample sample =
                Sample.start(
                        "fondsloket.dead-letters.first-retry=100ms",
                        "fondsloket.dead-letters.interval=100ms",
                        "fondsloket.dead-letters.max-attempts=100")) {
            stick(sample, 12);
            eventually(() -> assertThat(attempts(sample)).isGreaterThanOrEqualTo(2));
            sample.bean(Switchboard.class).repair();
            eventually(() -> assertThat(sample.count("dead_letter_entry")).isZero());
            assertThat(sample.count("shelf")).isEqualTo(12);
        }
    }

    @Test
    void givesUpAfterTheLastAttemptAndKeepsTheLetter() {
        try (Sample sample =
                Sample.start(
                        "fondsloket.dead-letters.first-retry=1ms",
                        "fondsloket.dead-letters.longest-delay=5ms",
                        "fondsloket.dead-letters.interval=50ms",
                        "fondsloket.dead-letters.max-attempts=3")) {
            stick(sample, 1);
            eventually(() -> assertThat(attempts(sample)).isEqualTo(3));
            assertThat(sample.bean(DeadLetters.class).retryDue("shelf")).isZero();
            assertThat(sample.bean(DeadLetters.class).retry("shelf", letters(sample).getFirst()))
                    .isEqualTo(Outcome.FAILED_AGAIN);
            assertThat(sample.count("dead_letter_entry")).isEqualTo(1);
        }
    }

    @Test
    void whatWaitsBehindALetterIsHandledAfterItInOrder() {
        try (Sample sample = Sample.start(NOT_BY_ITSELF)) {
            stick(sample, 1);
            sample.weigh("S0", "8.80");
            sample.deliver("S0");
            eventually(() -> assertThat(sample.count("dead_letter_entry")).isEqualTo(3));
            List<String> letters = letters(sample);
            assertThat(sample.bean(DeadLetters.class).retry("shelf", letters.get(1)))
                    .isEqualTo(Outcome.NOT_WAITING);
            sample.bean(Switchboard.class).repair();
            sample.bean(DeadLetters.class).retry("shelf", letters.getFirst());
            assertThat(sample.shelf())
                    .singleElement()
                    .hasFieldOrPropertyWithValue("steps", 3)
                    .hasFieldOrPropertyWithValue("delivered", true);
            assertThat(sample.count("dead_letter_entry")).isZero();
        }
    }

    @Test
    void aRebuildClearsTheQueueAndHandlesEverySequence() {
        try (Sample sample = Sample.start(NOT_BY_ITSELF)) {
            stick(sample, 8);
            sample.announce("good");
            eventually(() -> assertThat(sample.count("shelf")).isEqualTo(1));
            sample.bean(Switchboard.class).repair();
            sample.bean(Rebuild.class).rebuild("shelf", () -> {});
            eventually(() -> assertThat(sample.count("shelf")).isEqualTo(9));
            assertThat(sample.count("dead_letter_entry")).isZero();
            List<Map<String, @Nullable Object>> rows = sample.shelf();
            sample.bean(Rebuild.class).rebuild("shelf", () -> {});
            eventually(() -> assertThat(sample.shelf()).isEqualTo(rows));
        }
    }

    @Test
    void halfAnEffectIsTakenBackBeforeTheEventIsParked() {
        try (Sample sample = Sample.start(NOT_BY_ITSELF)) {
            // The handler fails after it has written its row.
            stick(sample, 1);
            assertThat(sample.count("shelf")).isZero();
        }
    }

    @Test
    void anErrorOfTheDatabaseIsParkedTooAndStopsNobody() {
        try (Sample sample = Sample.start(NOT_BY_ITSELF)) {
            sample.bean(Switchboard.class).failInDatabase("shelf", "bad");
            sample.announce("bad");
            sample.announce("good");
            eventually(
                    () -> {
                        assertThat(sample.count("dead_letter_entry")).isEqualTo(1);
                        assertThat(sample.count("shelf")).isEqualTo(1);
                    });
            assertThat(sample.bean(DeadLetters.class).retry("shelf", letters(sample).getFirst()))
                    .isEqualTo(Outcome.FAILED_AGAIN);
            sample.bean(Switchboard.class).repair();
            assertThat(sample.bean(DeadLetters.class).retry("shelf", letters(sample).getFirst()))
                    .isEqualTo(Outcome.HANDLED);
            assertThat(sample.count("shelf")).isEqualTo(2);
        }
    }

    private static void stick(Sample sample, int sequences) {
        for (int i = 0; i < sequences; i++) {
            sample.bean(Switchboard.class).fail("shelf", "S" + i);
        }
        for (int i = 0; i < sequences; i++) {
            sample.announce("S" + i);
        }
        eventually(() -> assertThat(sample.count("dead_letter_entry")).isEqualTo(sequences));
    }

    private static List<String> letters(Sample sample) {
        return sample.jdbc()
                .sql(
                        "SELECT dead_letter_id FROM dead_letter_entry"
                                + " ORDER BY sequence_index, last_touched, dead_letter_id")
                .query((row, index) -> row.getString(1))
                .list();
    }

    private static int attempts(Sample sample) {
        return sample.jdbc()
                .sql(
                        "SELECT coalesce(min((convert_from(diagnostics, 'UTF8')::jsonb ->> 'attempts')::int), 0)"
                                + " FROM dead_letter_entry")
                .query(Integer.class)
                .single();
    }
}
