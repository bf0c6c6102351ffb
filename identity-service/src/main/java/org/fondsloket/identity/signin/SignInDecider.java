package org.fondsloket.identity.signin;

import java.util.List;
import java.util.Map;
import org.fondsloket.identity.signin.SignInCommand.AskMailAddress;
import org.fondsloket.identity.signin.SignInCommand.AskPasswordReset;
import org.fondsloket.identity.signin.SignInCommand.AskUserNames;
import org.fondsloket.identity.signin.SignInCommand.Change;
import org.fondsloket.identity.signin.SignInCommand.ConfirmMailAddress;
import org.fondsloket.identity.signin.SignInCommand.EndPasswordReset;
import org.fondsloket.identity.signin.SignInCommand.EraseLogin;
import org.fondsloket.identity.signin.SignInCommand.NoteChange;
import org.fondsloket.identity.signin.SignInCommand.RecordLogin;
import org.fondsloket.identity.signin.SignInCommand.UsePasswordReset;
import org.fondsloket.identity.signin.SignInEvent.LoginErased;
import org.fondsloket.identity.signin.SignInEvent.LoginRecorded;
import org.fondsloket.identity.signin.SignInEvent.MailAddressAsked;
import org.fondsloket.identity.signin.SignInEvent.MailAddressConfirmed;
import org.fondsloket.identity.signin.SignInEvent.PasswordResetAsked;
import org.fondsloket.identity.signin.SignInEvent.PasswordResetEnded;
import org.fondsloket.identity.signin.SignInEvent.PasswordResetUsed;
import org.fondsloket.identity.signin.SignInEvent.SignInChanged;
import org.fondsloket.identity.signin.SignInEvent.UserNamesAsked;
import org.fondsloket.platform.command.Refusal;

/** Decides about a person's way in, without a framework, a clock or a database. */
public final class SignInDecider {

    private SignInDecider() {}

    /** Identifier of the way in of this login. */
    public static String idOf(String subject) {
        return "SignIn:" + subject;
    }

    /**
     * Nothing happens any more to the way in of somebody who was forgotten.
     *
     * @throws Refusal {@code LINK_OVER} when the link for a new password or to a new mail address
     *     is not the newest one, was used, or is too old (source: a second use of the link is
     *     refused)
     */
    public static List<SignInEvent> decide(SignIn state, SignInCommand command) {
        if (state.erased()) {
            if (command instanceof UsePasswordReset || command instanceof ConfirmMailAddress) {
                throw over();
            }
            return List.of();
        }
        return switch (command) {
            case RecordLogin(var subject) ->
                    List.of(new LoginRecorded(subject, state.version() + 1));
            case EraseLogin(var subject) -> List.of(new LoginErased(subject));
            case AskPasswordReset(var subject, var resetId, var expiresAt) ->
                    resetId.equals(state.resetId())
                            ? List.of()
                            : List.of(new PasswordResetAsked(resetId, subject, expiresAt));
            case UsePasswordReset(var subject, var resetId, var at) -> {
                var until = state.resetUntil();
                if (!resetId.equals(state.resetId()) || until == null || !at.isBefore(until)) {
                    throw over();
                }
                yield List.of(
                        new PasswordResetUsed(resetId, subject),
                        new SignInChanged(resetId, subject, Change.PASSWORD.name(), at));
            }
            case EndPasswordReset(var subject, var resetId) ->
                    resetId.equals(state.resetId())
                            ? List.of(new PasswordResetEnded(resetId, subject))
                            : List.of();
            case AskUserNames(var subject, var requestId, var logins) ->
                    List.of(new UserNamesAsked(requestId, subject, logins));
            case AskMailAddress(var subject, var id, var workerNumber, var expiresAt) ->
                    id.equals(state.confirmationId())
                            ? List.of()
                            : List.of(new MailAddressAsked(id, subject, workerNumber, expiresAt));
            case ConfirmMailAddress(var subject, var id, var at) -> {
                var until = state.confirmationUntil();
                if (!id.equals(state.confirmationId()) || until == null || !at.isBefore(until)) {
                    throw over();
                }
                yield List.of(
                        new MailAddressConfirmed(id, subject),
                        new SignInChanged(id, subject, Change.MAIL_ADDRESS.name(), at));
            }
            case NoteChange(var subject, var changeId, var what, var at) ->
                    List.of(new SignInChanged(changeId, subject, what.name(), at));
        };
    }

    public static SignIn evolve(SignIn state, SignInEvent event) {
        return switch (event) {
            case LoginRecorded(_, var version) -> state.recorded(version);
            case LoginErased _ -> new SignIn(state.version(), null, null, null, null, true);
            case PasswordResetAsked(var resetId, _, var until) -> state.reset(resetId, until);
            case PasswordResetUsed _, PasswordResetEnded _ -> state.reset(null, null);
            case MailAddressAsked(var id, _, _, var until) -> state.confirming(id, until);
            case MailAddressConfirmed _ -> state.confirming(null, null);
            case UserNamesAsked _, SignInChanged _ -> state;
        };
    }

    private static Refusal over() {
        return new Refusal("LINK_OVER", Map.of());
    }
}
