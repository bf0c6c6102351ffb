package org.fondsloket.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fondsloket.identity.signin.SignInCommand.AskMailAddress;
import org.fondsloket.identity.signin.SignInCommand.AskPasswordReset;
import org.fondsloket.identity.signin.SignInCommand.ConfirmMailAddress;
import org.fondsloket.identity.signin.SignInCommand.EndPasswordReset;
import org.fondsloket.identity.signin.SignInCommand.EraseLogin;
import org.fondsloket.identity.signin.SignInCommand.RecordLogin;
import org.fondsloket.identity.signin.SignInCommand.UsePasswordReset;
import org.fondsloket.identity.signin.SignInEvent.LoginErased;
import org.fondsloket.identity.signin.SignInEvent.LoginRecorded;
import org.fondsloket.identity.signin.SignInEvent.MailAddressConfirmed;
import org.fondsloket.identity.signin.SignInEvent.PasswordResetUsed;
import org.fondsloket.identity.signin.SignInEvent.SignInChanged;
import org.fondsloket.platform.command.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignInDeciderTest {

    private static final String JAN = "jan";
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant UNTIL = NOW.plus(Duration.ofMinutes(60));

    @Test
    @DisplayName("S001-03 a link works once within 60 minutes and a second use is refused")
    void usesALinkOnce() {
        SignIn asked = after(ask("p1"));
        UsePasswordReset use = use("p1", UNTIL.minusSeconds(1));

        assertThat(SignInDecider.decide(asked, use))
                .containsExactly(
                        new PasswordResetUsed("p1", JAN),
                        new SignInChanged("p1", JAN, "PASSWORD", UNTIL.minusSeconds(1)));
        assertOver(after(ask("p1"), use), use);
        assertOver(asked, use("p1", UNTIL));
    }

    @Test
    @DisplayName("S001-03 asking again kills the link before")
    void letsOnlyTheNewestLinkWork() {
        SignIn twice = after(ask("p1"), ask("p2"));

        assertOver(twice, use("p1", NOW));
        assertThat(SignInDecider.decide(twice, use("p2", NOW))).hasSize(2);
    }

    @Test
    void knowsALinkThatWasGuessedAtNoMore() {
        assertOver(after(ask("p1"), new EndPasswordReset(JAN, "p1")), use("p1", NOW));
    }

    @Test
    @DisplayName("S001-10 only the newest link to a new address works, once and in its time")
    void takesANewAddressOnce() {
        SignIn asked = after(address("a1"), address("a2"));
        var confirm = new ConfirmMailAddress(JAN, "a2", UNTIL.minusSeconds(1));

        assertThat(SignInDecider.decide(asked, confirm))
                .containsExactly(
                        new MailAddressConfirmed("a2", JAN),
                        new SignInChanged("a2", JAN, "MAIL_ADDRESS", UNTIL.minusSeconds(1)));
        assertThat(SignInDecider.decide(asked, address("a2"))).isEmpty();
        assertOver(asked, new ConfirmMailAddress(JAN, "a1", NOW));
        assertOver(asked, new ConfirmMailAddress(JAN, "a2", UNTIL));
        assertOver(after(address("a2"), confirm), confirm);
        assertOver(after(address("a2"), new EraseLogin(JAN)), confirm);
        assertThat(after(ask("p1"), address("a1")).resetId()).isEqualTo("p1");
    }

    private static AskMailAddress address(String id) {
        return new AskMailAddress(JAN, id, "3300127200", UNTIL);
    }

    @Test
    void countsTheVersionsOfARecordAndForgetsForGood() {
        assertThat(SignInDecider.decide(after(new RecordLogin(JAN)), new RecordLogin(JAN)))
                .containsExactly(new LoginRecorded(JAN, 2));
        assertThat(SignInDecider.decide(after(new RecordLogin(JAN)), new EraseLogin(JAN)))
                .containsExactly(new LoginErased(JAN));
        SignIn erased = after(ask("p1"), new EraseLogin(JAN));
        assertThat(SignInDecider.decide(erased, new RecordLogin(JAN))).isEmpty();
        assertOver(erased, use("p1", NOW));
    }

    private static void assertOver(SignIn state, SignInCommand command) {
        assertThatThrownBy(() -> SignInDecider.decide(state, command))
                .isInstanceOf(Refusal.class)
                .hasMessage("LINK_OVER");
    }

    private static AskPasswordReset ask(String id) {
        return new AskPasswordReset(JAN, id, UNTIL);
    }

    private static UsePasswordReset use(String id, Instant at) {
        return new UsePasswordReset(JAN, id, at);
    }

    private static SignIn after(SignInCommand... commands) {
        SignIn state = SignIn.unknown();
        for (SignInCommand command : List.of(commands)) {
            for (SignInEvent event : SignInDecider.decide(state, command)) {
                state = SignInDecider.evolve(state, event);
            }
        }
        return state;
    }
}
