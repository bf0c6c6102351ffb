package org.fondsloket.identity.publication;

import java.util.Optional;
import org.fondsloket.contracts.MailAddressConfirmationRequested;
import org.fondsloket.contracts.PasswordResetRequested;
import org.fondsloket.contracts.UserNamesRequested;
import org.fondsloket.identity.login.Logins;
import org.fondsloket.identity.login.Logins.Kind;
import org.fondsloket.identity.login.Logins.Login;
import org.fondsloket.identity.signin.SignInEvent;
import org.fondsloket.identity.signin.SignInEvent.LoginErased;
import org.fondsloket.identity.signin.SignInEvent.LoginRecorded;
import org.fondsloket.identity.signin.SignInEvent.MailAddressAsked;
import org.fondsloket.identity.signin.SignInEvent.MailAddressConfirmed;
import org.fondsloket.identity.signin.SignInEvent.PasswordResetAsked;
import org.fondsloket.identity.signin.SignInEvent.PasswordResetEnded;
import org.fondsloket.identity.signin.SignInEvent.PasswordResetUsed;
import org.fondsloket.identity.signin.SignInEvent.SignInChanged;
import org.fondsloket.identity.signin.SignInEvent.UserNamesAsked;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.OuterEventTranslator;
import org.fondsloket.platform.relay.StoredEvent;
import org.springframework.stereotype.Component;

/**
 * Publishes who logs in, and what mails his way in calls for.
 *
 * <p>A person is published as he is on file now, not as he was when the event was stored: a relay
 * that starts over must not bring back what somebody had erased.
 */
@Component
class SignInTranslator implements OuterEventTranslator {

    private final Logins logins;

    SignInTranslator(Logins logins) {
        this.logins = logins;
    }

    @Override
    public Optional<OuterEvent> translate(Object event, StoredEvent stored) {
        return event instanceof SignInEvent change ? translate(change) : Optional.empty();
    }

    private Optional<OuterEvent> translate(SignInEvent event) {
        return switch (event) {
            case LoginRecorded(var subject, var version) ->
                    Optional.of(
                            logins.find(subject)
                                    .filter(login -> login.kind() == Kind.PERSON)
                                    .map(login -> known(login, version))
                                    .orElseGet(() -> forgotten(subject)));
            case LoginErased(var subject) -> Optional.of(forgotten(subject));
            case PasswordResetAsked(var resetId, var subject, var expiresAt) ->
                    Optional.of(
                            OuterEvent.of(
                                    subject,
                                    new PasswordResetRequested(resetId, subject, expiresAt)));
            case UserNamesAsked(var requestId, var subject, var used) ->
                    Optional.of(
                            OuterEvent.of(
                                    subject,
                                    new UserNamesRequested(
                                            requestId,
                                            subject,
                                            used.stream()
                                                    .map(
                                                            each ->
                                                                    new UserNamesRequested.Login(
                                                                            each.subject(),
                                                                            each.employerNumbers()))
                                                    .toList())));
            case SignInChanged(var changeId, var subject, var what, var at) ->
                    Optional.of(
                            OuterEvent.of(
                                    subject,
                                    new org.fondsloket.contracts.SignInChanged(
                                            changeId, subject, what, at)));
            case MailAddressAsked(var id, var subject, var workerNumber, var expiresAt) ->
                    Optional.of(
                            OuterEvent.of(
                                    subject,
                                    new MailAddressConfirmationRequested(
                                            id, subject, workerNumber, expiresAt)));
            case PasswordResetUsed _, PasswordResetEnded _, MailAddressConfirmed _ ->
                    Optional.empty();
        };
    }

    private static OuterEvent known(Login login, long version) {
        return OuterEvent.of(
                login.subject(),
                new org.fondsloket.contracts.LoginRecorded(
                        login.subject(),
                        version,
                        login.userName(),
                        login.givenName() == null ? "" : login.givenName(),
                        login.familyName() == null ? "" : login.familyName(),
                        login.email(),
                        login.language()));
    }

    private static OuterEvent forgotten(String subject) {
        return OuterEvent.tombstone(subject, org.fondsloket.contracts.LoginRecorded.class);
    }
}
