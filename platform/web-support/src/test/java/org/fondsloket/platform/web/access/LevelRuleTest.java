package org.fondsloket.platform.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.fondsloket.platform.web.Level;
import org.fondsloket.platform.web.LoginStrength;
import org.fondsloket.platform.web.access.LevelRule.Missing;
import org.fondsloket.platform.web.access.LevelRule.Outcome;
import org.fondsloket.platform.web.access.LevelRule.Outcome.Enough;
import org.fondsloket.platform.web.access.LevelRule.Outcome.NotIdentified;
import org.fondsloket.platform.web.access.LevelRule.Outcome.PersonNeeded;
import org.fondsloket.platform.web.access.LevelRule.Outcome.TooWeak;
import org.fondsloket.platform.web.access.LevelRule.Use;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelRuleTest {

    private static final Duration SESSION = Duration.ofHours(10);
    private static final Duration MINUTES = Duration.ofMinutes(5);

    /** Midnight of 1 December in Germany. */
    private static final Instant CUTOVER = Instant.parse("2026-11-30T23:00:00Z");

    private static final LevelRule REPORT =
            new LevelRule(Level.L2, MINUTES, LocalDate.of(2026, 12, 1), Level.L1, SESSION);

    @Test
    @DisplayName("S003-01 the day before the cut-over the password is enough to send")
    void letsThePasswordDoUntilTheCutover() {
        assertThat(check(REPORT, Use.ACT, Level.L1, CUTOVER.minusSeconds(1)))
                .isEqualTo(new Enough());
    }

    @Test
    @DisplayName("S003-01 after the cut-over the password reads, but sending asks for more")
    void asksForTheSecondFactorFromTheCutoverOn() {
        assertThat(check(REPORT, Use.READ, Level.L1, CUTOVER)).isEqualTo(new Enough());
        assertThat(check(REPORT, Use.ACT, Level.L1, CUTOVER))
                .isEqualTo(new TooWeak(Level.L2, MINUTES, Missing.SECOND_FACTOR));
    }

    @Test
    @DisplayName("S003-02 password and code of this session let the report go")
    void letsTheSecondFactorSend() {
        assertThat(check(REPORT, Use.ACT, Level.L2, CUTOVER)).isEqualTo(new Enough());
        assertThat(check(REPORT, Use.ACT, Level.L2_FRESH, CUTOVER)).isEqualTo(new Enough());
    }

    @Test
    @DisplayName(
            "E2 a refreshed token keeps its level, and the age of the login is looked at all the same")
    void doesNotTrustAnOldLogin() {
        assertThat(REPORT.check(Use.ACT, person(Level.L2, CUTOVER.minus(MINUTES)), false, CUTOVER))
                .isEqualTo(new Enough());
        assertThat(
                        REPORT.check(
                                Use.ACT,
                                person(Level.L2, CUTOVER.minus(MINUTES).minusSeconds(1)),
                                false,
                                CUTOVER))
                .isEqualTo(new TooWeak(Level.L2, MINUTES, Missing.FRESH_LOGIN));
        assertThat(REPORT.check(Use.ACT, person(Level.L2, null), false, CUTOVER))
                .isInstanceOf(TooWeak.class);
    }

    @Test
    @DisplayName("E2 an act that is asked for each time needs the fresh level, not only the factor")
    void needsFreshProofForEachAct() {
        LevelRule bank =
                new LevelRule(Level.L2_FRESH, Duration.ofMinutes(1), null, Level.L1, SESSION);

        assertThat(check(bank, Use.READ, Level.L1, CUTOVER)).isEqualTo(new Enough());
        assertThat(check(bank, Use.ACT, Level.L2, CUTOVER))
                .isEqualTo(new TooWeak(Level.L2_FRESH, Duration.ofMinutes(1), Missing.FRESH_LOGIN));
        assertThat(check(bank, Use.ACT, Level.L2_FRESH, CUTOVER)).isEqualTo(new Enough());
    }

    @Test
    @DisplayName(
            "S003-03 whoever logged in strongly but was never identified misses the identification")
    void tellsIdentificationFromTheFactor() {
        LevelRule strict = new LevelRule(Level.L3, MINUTES, null, Level.L1, SESSION);

        assertThat(strict.check(Use.ACT, person(Level.L2, CUTOVER), false, CUTOVER))
                .isEqualTo(new NotIdentified());
        assertThat(strict.check(Use.ACT, person(Level.L2, CUTOVER), true, CUTOVER))
                .isEqualTo(new Enough());
        assertThat(strict.check(Use.ACT, person(Level.L1, CUTOVER), true, CUTOVER))
                .isEqualTo(new TooWeak(Level.L2, MINUTES, Missing.SECOND_FACTOR));
    }

    @Test
    void lookingAtHealthDataNeedsTheSecondFactorToo() {
        LevelRule sick = new LevelRule(Level.L2, MINUTES, null, Level.L2, SESSION);

        assertThat(check(sick, Use.READ, Level.L1, CUTOVER)).isInstanceOf(TooWeak.class);
        assertThat(
                        sick.check(
                                Use.READ,
                                person(Level.L2, CUTOVER.minus(Duration.ofHours(1))),
                                false,
                                CUTOVER))
                .isEqualTo(new Enough());
    }

    @Test
    void aResumedSessionCountsAsLongAsItsPassword() {
        LevelRule account = new LevelRule(Level.L1, SESSION, null, Level.L1, SESSION);

        assertThat(
                        account.check(
                                Use.READ, person(Level.L0, CUTOVER.minus(SESSION)), false, CUTOVER))
                .isEqualTo(new Enough());
        assertThat(
                        account.check(
                                Use.READ,
                                person(Level.L0, CUTOVER.minus(SESSION).minusSeconds(1)),
                                false,
                                CUTOVER))
                .isEqualTo(new TooWeak(Level.L1, SESSION, Missing.FRESH_LOGIN));
    }

    @Test
    void aMachineSendsButNeverConfirms() {
        LoginStrength machine = new LoginStrength(Level.L1, null, true);
        LevelRule bank = new LevelRule(Level.L2_FRESH, MINUTES, null, Level.L1, SESSION);

        assertThat(REPORT.check(Use.ACT, machine, false, CUTOVER)).isEqualTo(new Enough());
        assertThat(bank.check(Use.ACT, machine, false, CUTOVER)).isEqualTo(new PersonNeeded());
    }

    @ParameterizedTest
    @CsvSource({
        "L1, L1",
        "1, L1",
        "L2, L2",
        "2, L2",
        "L2-fresh, L2_FRESH",
        "3, L2_FRESH",
        "0, L0",
        "L3, L0",
        "l2, L0",
        "gold, L0",
        "'', L0"
    })
    void readsTheLevelOfALogin(String acr, Level level) {
        assertThat(Level.ofLogin(acr)).isEqualTo(level);
    }

    private static Outcome check(LevelRule rule, Use use, Level level, Instant now) {
        return rule.check(use, person(level, now), false, now);
    }

    private static LoginStrength person(Level level, @Nullable Instant at) {
        return new LoginStrength(level, at == null ? null : Duration.between(at, CUTOVER), false);
    }
}
