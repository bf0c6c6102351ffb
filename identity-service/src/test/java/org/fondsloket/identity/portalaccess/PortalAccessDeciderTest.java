package org.fondsloket.identity.portalaccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fondsloket.identity.portalaccess.PortalAccess.Ending;
import org.fondsloket.identity.portalaccess.PortalAccess.Status;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.AskForInvitation;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.Block;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.EndInvitation;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.ExpireInvitation;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.Invite;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.RedeemInvitation;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.RefuseBirthDate;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.ResendInvitation;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.ResetSecondFactor;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.RevokeInvitation;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.Unblock;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessActivated;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessBirthDateRefused;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessBlocked;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessInvitationAsked;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessInvitationEnded;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessInvited;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessSecondFactorReset;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessUnblocked;
import org.fondsloket.platform.command.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PortalAccessDeciderTest {

    private static final String E1 = "20417358";
    private static final String JAN = "3300127200";
    private static final Instant GRANTED = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant LAST = Instant.parse("2026-11-24T09:00:00Z");
    private static final Duration FOUR_DAYS = Duration.ofDays(4);

    private final List<PortalAccessEvent> history = new ArrayList<>();

    @Test
    @DisplayName("S001-12 granted on 20-11-2026 10:00 means invited until 24-11-2026 10:00")
    void anInvitationLivesFourDays() {
        assertThat(when(invite("I-1")))
                .containsExactly(new PortalAccessInvited(E1, JAN, "I-1", LAST));
        assertThat(when(new ExpireInvitation(E1, JAN, "I-1", LAST.minusSeconds(1)))).isEmpty();

        assertThat(when(new ExpireInvitation(E1, JAN, "I-1", LAST)))
                .containsExactly(new PortalAccessInvitationEnded(E1, JAN, "I-1", "EXPIRED"));
        assertThat(state().status()).isEqualTo(Status.EXPIRED);
        assertThat(when(new ExpireInvitation(E1, JAN, "I-1", LAST))).isEmpty();
    }

    @Test
    @DisplayName("S001-12 on 24-11 at 10:01 the link is refused, whether or not a timer has looked")
    void anOldLinkIsRefusedByTheClockAlone() {
        when(invite("I-1"));

        assertRefused("INVITATION_EXPIRED", redeem("I-1", LAST.plusSeconds(60)));
        assertRefused("INVITATION_EXPIRED", new RefuseBirthDate(E1, JAN, "I-1", 3, LAST));
        assertThat(when(redeem("I-1", LAST.minusSeconds(1)))).hasSize(1);
    }

    @Test
    @DisplayName(
            "S001-12 S001-13 whoever holds an expired or locked link asks for another one; asking twice changes nothing")
    void asksForAnotherLink() {
        when(invite("I-1"));
        assertRefused("INVITATION_OVER", ask("I-1", LAST.minusSeconds(1)));

        assertThat(when(ask("I-1", LAST)))
                .containsExactly(
                        new PortalAccessInvitationEnded(E1, JAN, "I-1", "EXPIRED"),
                        new PortalAccessInvitationAsked(E1, JAN, "I-1"));
        assertThat(when(ask("I-1", LAST))).isEmpty();
        assertThat(state().status()).isEqualTo(Status.EXPIRED);
        when(new Invite(E1, JAN, "I-2", true, true, LAST, FOUR_DAYS));
        assertRefused("INVITATION_OVER", ask("I-1", LAST));
        RefuseBirthDate wrong = new RefuseBirthDate(E1, JAN, "I-2", 3, LAST);
        when(wrong);
        when(wrong);
        when(wrong);
        assertThat(when(ask("I-2", LAST)))
                .containsExactly(new PortalAccessInvitationAsked(E1, JAN, "I-2"));
        when(new Invite(E1, JAN, "I-3", true, true, LAST, FOUR_DAYS));
        when(new RevokeInvitation(E1, JAN));
        assertRefused("INVITATION_OVER", ask("I-3", LAST));
    }

    private static AskForInvitation ask(String invitation, Instant at) {
        return new AskForInvitation(E1, JAN, invitation, at);
    }

    @Test
    @DisplayName("S001-12 a link that nobody has declared dead stands in no new one's way")
    void aForgottenLinkIsClosedByTheNextInvitation() {
        when(invite("I-1"));

        assertThat(when(new Invite(E1, JAN, "I-2", true, true, LAST.plusSeconds(1), FOUR_DAYS)))
                .hasSize(2)
                .first()
                .isEqualTo(new PortalAccessInvitationEnded(E1, JAN, "I-1", "EXPIRED"));
    }

    @Test
    @DisplayName("S001-12 sending again makes a new link and kills the old one")
    void onlyTheNewestLinkLives() {
        when(invite("I-1"));
        when(new ResendInvitation(E1, JAN, "I-2", true, true, GRANTED.plusSeconds(60), FOUR_DAYS));

        assertRefused("INVITATION_OVER", redeem("I-1", GRANTED.plusSeconds(120)));
        assertThat(when(redeem("I-2", GRANTED.plusSeconds(120))))
                .containsExactly(new PortalAccessActivated(E1, JAN, "I-2", "jan"));
    }

    @Test
    @DisplayName("S001-11 without a mail address or a birth date nobody is invited")
    void needsSomewhereToSendItAndSomethingToProve() {
        assertRefused("EMAIL_MISSING", new Invite(E1, JAN, "I", false, true, GRANTED, FOUR_DAYS));
        assertRefused(
                "BIRTHDATE_MISSING", new Invite(E1, JAN, "I", true, false, GRANTED, FOUR_DAYS));
        assertThat(state().status()).isEqualTo(Status.NONE);
    }

    @Test
    @DisplayName("S001-11 whoever has access is not invited again: 409 with the state")
    void nobodyIsInvitedTwice() {
        when(invite("I-1"));
        assertThatThrownBy(() -> when(invite("I-2")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.facts()).isEqualTo(Map.of("state", "INVITED")));
        when(redeem("I-1", GRANTED));
        assertThatThrownBy(() -> when(invite("I-2")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.facts()).isEqualTo(Map.of("state", "ACTIVE")));
    }

    @Test
    @DisplayName("S001-13 the third wrong birth date locks the invitation, the second does not")
    void threeWrongDatesLock() {
        when(invite("I-1"));
        RefuseBirthDate wrong = new RefuseBirthDate(E1, JAN, "I-1", 3, GRANTED);

        assertThat(when(wrong)).containsExactly(new PortalAccessBirthDateRefused(E1, JAN, "I-1"));
        assertThat(when(wrong)).hasSize(1);
        assertThat(when(wrong))
                .containsExactly(
                        new PortalAccessBirthDateRefused(E1, JAN, "I-1"),
                        new PortalAccessInvitationEnded(E1, JAN, "I-1", "BIRTH_DATE"));
        assertThat(state().status()).isEqualTo(Status.LOCKED);
        assertRefused("INVITATION_OVER", redeem("I-1", GRANTED));
        assertRefused("INVITATION_OVER", wrong);
        assertThat(when(invite("I-2"))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    @DisplayName("S001-10 S001-12 whatever ends an invitation, another may follow")
    void anInvitationEndsOnceAndMayBeRepeated(Ending cause) {
        when(invite("I-1"));
        assertThat(when(new EndInvitation(E1, JAN, "I-0", cause))).isEmpty();

        assertThat(when(new EndInvitation(E1, JAN, "I-1", cause)))
                .containsExactly(new PortalAccessInvitationEnded(E1, JAN, "I-1", cause.name()));

        assertThat(state().status()).isEqualTo(cause.status());
        assertThat(when(new EndInvitation(E1, JAN, "I-1", cause))).isEmpty();
        assertThat(when(invite("I-2"))).hasSize(1);
    }

    @Test
    @DisplayName("S001-12 an invitation can be revoked while it is unused, and only then")
    void onlyAnUnusedInvitationIsRevoked() {
        assertRefused("ACCESS_STATE", new RevokeInvitation(E1, JAN));
        when(invite("I-1"));
        assertThat(when(new RevokeInvitation(E1, JAN)))
                .containsExactly(new PortalAccessInvitationEnded(E1, JAN, "I-1", "BY_EMPLOYER"));
        assertThat(state().status()).isEqualTo(Status.REVOKED);
        assertRefused("ACCESS_STATE", new RevokeInvitation(E1, JAN));
        assertRefused(
                "ACCESS_STATE",
                new ResendInvitation(E1, JAN, "I-2", true, true, GRANTED, FOUR_DAYS));
    }

    @Test
    @DisplayName("S001-15 S001-18 blocked only from active, unblocked only from blocked")
    void blocksAndUnblocks() {
        assertRefused("ACCESS_STATE", new Block(E1, JAN, "OTHER"));
        when(invite("I-1"));
        assertRefused("ACCESS_STATE", new Block(E1, JAN, "OTHER"));
        when(redeem("I-1", GRANTED));
        assertRefused("ACCESS_STATE", new Unblock(E1, JAN));

        assertThat(when(new Block(E1, JAN, "STATEMENT_DELIVERED")))
                .containsExactly(new PortalAccessBlocked(E1, JAN, "jan", "STATEMENT_DELIVERED"));
        assertRefused("ACCESS_STATE", new Block(E1, JAN, null));
        assertRefused("ACCESS_STATE", invite("I-2"));
        assertThat(when(new Unblock(E1, JAN)))
                .containsExactly(new PortalAccessUnblocked(E1, JAN, "jan"));
        assertThat(state().status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    @DisplayName("E4 a second factor is taken off an active login and nothing else changes")
    void takesASecondFactorOff() {
        assertRefused("ACCESS_STATE", new ResetSecondFactor(E1, JAN, "C-1"));
        when(invite("I-1"));
        when(redeem("I-1", GRANTED));

        assertThat(when(new ResetSecondFactor(E1, JAN, "C-1")))
                .containsExactly(new PortalAccessSecondFactorReset(E1, JAN, "jan", "C-1"));
        assertThat(state().status()).isEqualTo(Status.ACTIVE);
    }

    private Invite invite(String invitation) {
        return new Invite(E1, JAN, invitation, true, true, GRANTED, FOUR_DAYS);
    }

    private static RedeemInvitation redeem(String invitation, Instant at) {
        return new RedeemInvitation(E1, JAN, invitation, "jan", at);
    }

    private List<PortalAccessEvent> when(PortalAccessCommand command) {
        List<PortalAccessEvent> events = PortalAccessDecider.decide(state(), command);
        history.addAll(events);
        return events;
    }

    private void assertRefused(String code, PortalAccessCommand command) {
        assertThatThrownBy(() -> PortalAccessDecider.decide(state(), command))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private PortalAccess state() {
        PortalAccess state = new PortalAccess.None();
        for (PortalAccessEvent event : history) {
            state = PortalAccessDecider.evolve(state, event);
        }
        return state;
    }
}
