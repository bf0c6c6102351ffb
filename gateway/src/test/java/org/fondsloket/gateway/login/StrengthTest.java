package org.fondsloket.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StrengthTest {

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Instant SHOWN = Instant.parse("2027-07-02T08:00:00Z");

    @Test
    @DisplayName("S003-03 A second factor counts for its window and is a password afterwards")
    void growsOld() {
        Strength strength = Strength.of("L2", SHOWN);

        assertThat(strength.levelAt(SHOWN.plusSeconds(300), WINDOW)).isEqualTo("L2");
        assertThat(strength.levelAt(SHOWN.plusSeconds(301), WINDOW)).isEqualTo("L1");
    }

    @Test
    void reachesWhatIsNotHigher() {
        assertThat(Strength.of("L2-fresh", SHOWN).reaches("L2")).isTrue();
        assertThat(Strength.of("L2", SHOWN).reaches("L2-fresh")).isFalse();
        assertThat(Strength.of("L1", SHOWN).reaches("L2")).isFalse();
        assertThat(Strength.of("0", SHOWN).reaches("L1")).isFalse();
        assertThat(Strength.of(null, SHOWN).reaches("L1")).isFalse();
    }

    @Test
    void vouchesForNothingThatItDidNotSee() {
        Strength shown = Strength.of("L2", SHOWN);

        assertThat(shown.vouchesFor(Strength.of("L2", SHOWN))).isTrue();
        assertThat(shown.vouchesFor(Strength.of("L1", SHOWN.plusSeconds(60)))).isTrue();
        assertThat(shown.vouchesFor(Strength.of("L2", SHOWN.plusSeconds(60)))).isFalse();
        assertThat(shown.vouchesFor(Strength.of("L2-fresh", SHOWN))).isFalse();
        assertThat(Strength.of("L1", SHOWN).vouchesFor(shown)).isFalse();
    }
}
