package org.fondsloket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class MutableClockTest {

    private static final Instant NOON = Instant.parse("2026-11-15T22:59:59Z");

    private final MutableClock clock = new MutableClock();

    @Test
    void standsAtTheTimeItWasSetTo() {
        clock.set(NOON);

        assertThat(List.of(clock.instant(), clock.instant())).containsOnly(NOON);
    }

    @Test
    void movesOnlyWhenItIsTold() {
        clock.set(NOON);
        clock.advance(Duration.ofSeconds(1));

        assertThat(clock.instant()).isEqualTo("2026-11-15T23:00:00Z");
    }

    @Test
    void showsTheSameTimeInEveryZone() {
        Clock berlin = clock.withZone(ZoneId.of("Europe/Berlin"));
        clock.set(NOON.plusSeconds(1));

        assertThat(LocalDate.now(berlin)).isEqualTo("2026-11-16");
        assertThat(LocalDate.now(clock)).isEqualTo("2026-11-15");
    }

    @Test
    void followsTheRealTimeAgainAfterAReset() {
        clock.set(NOON.minus(Duration.ofDays(9000)));
        clock.reset();

        assertThat(Duration.between(clock.instant(), Instant.now()).abs())
                .isLessThan(Duration.ofMinutes(1));
    }
}
