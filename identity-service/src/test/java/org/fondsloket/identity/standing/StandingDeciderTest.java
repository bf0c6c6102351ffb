package org.fondsloket.identity.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.fondsloket.identity.standing.Standing.BrokerIdentity;
import org.fondsloket.identity.standing.Standing.Link;
import org.fondsloket.identity.standing.StandingCommand.RaiseLevel;
import org.fondsloket.identity.standing.StandingCommand.RecordProofing;
import org.fondsloket.identity.standing.StandingCommand.UnlinkBroker;
import org.fondsloket.identity.standing.StandingCommand.UseBrokerIdentity;
import org.fondsloket.identity.standing.StandingEvent.BrokerIdentityLinked;
import org.fondsloket.identity.standing.StandingEvent.BrokerIdentityUnlinked;
import org.fondsloket.identity.standing.StandingEvent.BrokerProofEnded;
import org.fondsloket.identity.standing.StandingEvent.IdentityProofed;
import org.fondsloket.identity.standing.StandingEvent.LevelRaiseAsked;
import org.fondsloket.platform.command.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StandingDeciderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final BrokerIdentity MEANS = new BrokerIdentity("known", "hash");
    private static final Link EH3 = new Link("EH3", "12345678", null);

    @Test
    @DisplayName("S003-04 a raise to L2 or L3 is kept once; nobody is raised to a password")
    void keepsAnAskedLevel() {
        RaiseLevel raise = new RaiseLevel("tomasz", "20417358", "L2");

        assertThat(StandingDecider.decide(Standing.plain(), raise))
                .containsExactly(new LevelRaiseAsked("tomasz", "20417358", "L2"));
        assertThat(StandingDecider.decide(asked("L2"), raise)).isEmpty();
        assertRefused(new RaiseLevel("tomasz", "20417358", "L1"), "LEVEL_UNKNOWN");
    }

    @Test
    @DisplayName(
            "S003-15 kind and last day of a document are recorded; one out of date counts for nothing")
    void recordsAProofing() {
        assertThat(StandingDecider.decide(Standing.plain(), proofing(TODAY)))
                .containsExactly(new IdentityProofed("ewa", "DOCUMENT", "PASSPORT", TODAY));
        assertThat(StandingDecider.decide(Standing.plain().withDocument(TODAY), proofing(TODAY)))
                .isEmpty();
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
                .isEqualTo(asked("L3").withDocument(TODAY));
    }

    @Test
    @DisplayName("S003-12 A means is linked once; what the broker says anew is kept anew")
    void linksOnce() {
        var use = new UseBrokerIdentity("sanne", MEANS, EH3, null);

        assertThat(StandingDecider.decide(Standing.plain(), use))
                .containsExactly(
                        new BrokerIdentityLinked(
                                "sanne", "known", "hash", "EH3", "12345678", null));
        assertThat(StandingDecider.decide(Standing.plain().linked(MEANS, EH3), use)).isEmpty();
        assertThat(
                        StandingDecider.decide(
                                Standing.plain().linked(MEANS, new Link("EH2+", "12345678", null)),
                                use))
                .hasSize(1);
    }

    @Test
    @DisplayName("S003-03 A broker's check lengthens how long a person is known, never shortens it")
    void provesByBroker() {
        var use = new UseBrokerIdentity("sanne", MEANS, EH3, TODAY.plusYears(1));
        Standing linked = Standing.plain().linked(MEANS, EH3);

        assertThat(StandingDecider.decide(linked, use))
                .containsExactly(new IdentityProofed("sanne", "BROKER", "EH3", TODAY.plusYears(1)));
        assertThat(StandingDecider.decide(linked.withDocument(TODAY.plusYears(3)), use)).isEmpty();
        assertThat(StandingDecider.decide(linked.withBroker(TODAY.plusYears(1)), use)).isEmpty();
        // A document that ends sooner is told, and after it that the broker's check still counts.
        assertThat(
                        StandingDecider.decide(
                                linked.withBroker(TODAY.plusYears(1)),
                                proofing(TODAY.plusDays(30))))
                .containsExactly(
                        new IdentityProofed("ewa", "DOCUMENT", "PASSPORT", TODAY.plusDays(30)),
                        new IdentityProofed("ewa", "BROKER", "BROKER", TODAY.plusYears(1)));
    }

    @Test
    @DisplayName("S003-12 With its last link a broker's check ends, and a document's does not")
    void endsABrokersCheckWithItsLink() {
        var unlink = new UnlinkBroker("sanne", MEANS, TODAY.minusDays(1));
        Standing proved = Standing.plain().linked(MEANS, EH3).withBroker(TODAY.plusYears(1));

        assertThat(StandingDecider.decide(Standing.plain(), unlink)).isEmpty();
        assertThat(StandingDecider.decide(proved, unlink))
                .containsExactly(
                        new BrokerIdentityUnlinked("sanne", "known", "hash"),
                        new BrokerProofEnded("sanne", TODAY.minusDays(1)));
        assertThat(StandingDecider.decide(proved.withDocument(TODAY.plusDays(9)), unlink))
                .contains(new BrokerProofEnded("sanne", TODAY.plusDays(9)));
        assertThat(
                        StandingDecider.decide(
                                proved.linked(new BrokerIdentity("other", "hash"), EH3), unlink))
                .containsExactly(new BrokerIdentityUnlinked("sanne", "known", "hash"));
        assertThat(
                        StandingDecider.decide(proved, unlink).stream()
                                .reduce(proved, StandingDecider::evolve, (first, second) -> second))
                .isEqualTo(Standing.plain());
    }

    private static Standing asked(String level) {
        return Standing.plain().asked(level);
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
