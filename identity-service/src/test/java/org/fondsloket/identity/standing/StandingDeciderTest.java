package org.fondsloket.identity.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.fondsloket.identity.standing.StandingCommand.RaiseLevel;
import org.fondsloket.identity.standing.StandingCommand.RecordProofing;
import org.fondsloket.identity.standing.StandingEvent.IdentityProofed;
import org.fondsloket.identity.standing.StandingEvent.LevelRaiseAsked;
import org.fondsloket.platform.command.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StandingDeciderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    @DisplayName("S003-04 a raise to L2 or L3 is kept once; nobody is raised to a password")
    void keepsAnAskedLevel() {
        RaiseLevel raise = new RaiseLevel("tomasz", "20417358", "L2");

        assertThat(StandingDecider.decide(Standing.plain(), raise))
                .containsExactly(new LevelRaiseAsked("tomasz", "20417358", "L2"));
        assertThat(StandingDecider.decide(new Standing("L2", null), raise)).isEmpty();
        assertRefused(new RaiseLevel("tomasz", "20417358", "L1"), "LEVEL_UNKNOWN");
    }

    @Test
    @DisplayName(
            "S003-15 kind and last day of a document are recorded; one out of date counts for nothing")
    void recordsAProofing() {
        assertThat(StandingDecider.decide(Standing.plain(), proofing(TODAY)))
                .containsExactly(new IdentityProofed("ewa", "DOCUMENT", "PASSPORT", TODAY));
        assertThat(StandingDecider.decide(new Standing(null, TODAY), proofing(TODAY))).isEmpty();
        assertRefused(proofing(TODAY.minusDays(1)), "DOCUMENT_EXPIRED");
    }

    @Test
    void remembersBoth() {
        Standing asked =
                StandingDecider.evolve(
                        Standing.plain(), new LevelRaiseAsked("ewa", "20417358", "L3"));

        assertThat(
                        StandingDecider.evolve(
                                asked, new IdentityProofed("ewa", "DOCUMENT", "PASSPORT", TODAY)))
                .isEqualTo(new Standing("L3", TODAY));
    }

    private static RecordProofing proofing(LocalDate until) {
        return new RecordProofing("ewa", "DOCUMENT", "PASSPORT", until, TODAY);
    }

    private static void assertRefused(StandingCommand command, String code) {
        assertThatThrownBy(() -> StandingDecider.decide(Standing.plain(), command))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
