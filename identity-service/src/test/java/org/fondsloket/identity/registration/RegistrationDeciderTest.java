package org.fondsloket.identity.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fondsloket.identity.registration.RegistrationCommand.Channel;
import org.fondsloket.identity.registration.RegistrationCommand.Complete;
import org.fondsloket.identity.registration.RegistrationCommand.Invite;
import org.fondsloket.identity.registration.RegistrationCommand.InviteUnlessKnown;
import org.fondsloket.identity.registration.RegistrationCommand.Kind;
import org.fondsloket.identity.registration.RegistrationCommand.NoteUndelivered;
import org.fondsloket.identity.registration.RegistrationEvent.RegistrationCompleted;
import org.fondsloket.identity.registration.RegistrationEvent.RegistrationInvited;
import org.fondsloket.identity.registration.RegistrationEvent.RegistrationUndelivered;
import org.fondsloket.platform.command.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegistrationDeciderTest {

    private static final String EMPLOYER = "20417358";
    private static final String PROVIDER = "DL7001";
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(30));

    @Test
    @DisplayName(
            "S000-07 an employer is invited by mail or by post, with a code that lives 30 days")
    void invites() {
        assertThat(RegistrationDecider.decide(Registration.none(), invite("r1")))
                .containsExactly(
                        new RegistrationInvited("r1", EMPLOYER, "EMPLOYER", "POST", UNTIL, null));
    }

    @Test
    @DisplayName("S000-07 a new invitation kills the old one")
    void letsOnlyTheNewestCount() {
        Registration state = after(invite("r1"), invite("r2"));

        assertThatThrownBy(() -> RegistrationDecider.decide(state, complete("r1", "s", NOW)))
                .isInstanceOf(Refusal.class)
                .hasMessage("REGISTRATION_OVER");
        assertThat(RegistrationDecider.decide(state, complete("r2", "s", NOW)))
                .containsExactly(new RegistrationCompleted("r2", EMPLOYER, "EMPLOYER", "s"));
    }

    @Test
    @DisplayName("S000-07 a mail that came back is noted once, and only of the newest code")
    void notesAMailThatCameBack() {
        Registration state = after(invite("r1"), invite("r2"));

        assertThat(RegistrationDecider.decide(state, undelivered("r1"))).isEmpty();
        assertThat(RegistrationDecider.decide(state, undelivered("r2")))
                .containsExactly(new RegistrationUndelivered("r2", EMPLOYER, "REFUSED"));
        Registration noted = after(invite("r2"), undelivered("r2"));
        assertThat(RegistrationDecider.decide(noted, undelivered("r2"))).isEmpty();
        assertThat(RegistrationDecider.decide(noted, complete("r2", "anna", NOW))).hasSize(1);
    }

    @Test
    @DisplayName("S000-10 a repeated confirmation changes nothing, one by somebody else is refused")
    void completesOnce() {
        Registration state = after(invite("r1"), complete("r1", "anna", NOW));

        assertThat(RegistrationDecider.decide(state, complete("r1", "anna", NOW))).isEmpty();
        assertThatThrownBy(() -> RegistrationDecider.decide(state, complete("r1", "piet", NOW)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void refusesACodeFromTheMomentAtWhichItEnds() {
        Registration state = after(invite("r1"));

        assertThat(RegistrationDecider.decide(state, complete("r1", "anna", UNTIL.minusSeconds(1))))
                .hasSize(1);
        assertThatThrownBy(() -> RegistrationDecider.decide(state, complete("r1", "anna", UNTIL)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName(
            "S000-16 a provider's first mandate invites it, a second one does not kill the code")
    void invitesAProviderOnce() {
        Registration none = Registration.none();
        assertThat(RegistrationDecider.decide(none, mandated("r1", NOW)))
                .containsExactly(
                        new RegistrationInvited("r1", PROVIDER, "PROVIDER", "EMAIL", UNTIL, "m1"));
        Registration invited = after(mandated("r1", NOW));

        assertThat(RegistrationDecider.decide(invited, mandated("r2", NOW))).isEmpty();
        assertThat(RegistrationDecider.decide(invited, mandated("r2", UNTIL))).hasSize(1);
        Registration known = after(mandated("r1", NOW), new Complete(PROVIDER, "r1", "sanne", NOW));
        assertThat(RegistrationDecider.decide(known, mandated("r2", UNTIL))).isEmpty();
    }

    @Test
    void invitesNobodyTwiceUnderOneId() {
        assertThat(RegistrationDecider.decide(after(invite("r1")), invite("r1"))).isEmpty();
    }

    private static Invite invite(String id) {
        return new Invite(EMPLOYER, id, Kind.EMPLOYER, Channel.POST, UNTIL, null);
    }

    private static InviteUnlessKnown mandated(String id, Instant at) {
        return new InviteUnlessKnown(PROVIDER, id, Kind.PROVIDER, Channel.EMAIL, UNTIL, "m1", at);
    }

    private static Complete complete(String id, String subject, Instant at) {
        return new Complete(EMPLOYER, id, subject, at);
    }

    private static Registration after(RegistrationCommand... commands) {
        Registration state = Registration.none();
        for (RegistrationCommand command : List.of(commands)) {
            for (RegistrationEvent event : RegistrationDecider.decide(state, command)) {
                state = RegistrationDecider.evolve(state, event);
            }
        }
        return state;
    }

    private static NoteUndelivered undelivered(String id) {
        return new NoteUndelivered(EMPLOYER, id, "REFUSED");
    }
}
