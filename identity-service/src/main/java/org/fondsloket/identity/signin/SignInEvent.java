package org.fondsloket.identity.signin;

import java.time.Instant;
import java.util.List;
import org.fondsloket.platform.store.StoredAs;

/** What happened to a person's way in; names, addresses and secrets are never part of it. */
public sealed interface SignInEvent {

    String subject();

    /** Name, address or language on file are new or have changed. */
    @StoredAs("identity.LoginRecorded")
    record LoginRecorded(String subject, long version) implements SignInEvent {}

    /** Nothing of the person is on file any more. */
    @StoredAs("identity.LoginErased")
    record LoginErased(String subject) implements SignInEvent {}

    /** A link for a new password is on its way. */
    @StoredAs("identity.PasswordResetAsked")
    record PasswordResetAsked(String resetId, String subject, Instant expiresAt)
            implements SignInEvent {}

    /** The link has done its work. */
    @StoredAs("identity.PasswordResetUsed")
    record PasswordResetUsed(String resetId, String subject) implements SignInEvent {}

    /** The link was guessed at too often. */
    @StoredAs("identity.PasswordResetEnded")
    record PasswordResetEnded(String resetId, String subject) implements SignInEvent {}

    /** User names are on their way to the mail address of this login. */
    @StoredAs("identity.UserNamesAsked")
    record UserNamesAsked(String requestId, String subject, List<UsedLogin> logins)
            implements SignInEvent {}

    /**
     * A link to a new mail address is on its way; it goes to the address of the worker's record.
     */
    @StoredAs("identity.MailAddressAsked")
    record MailAddressAsked(
            String confirmationId, String subject, String workerNumber, Instant expiresAt)
            implements SignInEvent {}

    /** The link has come back. */
    @StoredAs("identity.MailAddressConfirmed")
    record MailAddressConfirmed(String confirmationId, String subject) implements SignInEvent {}

    /** How the person logs in has changed. */
    @StoredAs("identity.SignInChanged")
    record SignInChanged(String changeId, String subject, String what, Instant at)
            implements SignInEvent {}
}
