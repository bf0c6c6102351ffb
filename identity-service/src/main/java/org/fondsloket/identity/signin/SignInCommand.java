package org.fondsloket.identity.signin;

import java.time.Instant;
import java.util.List;
import org.fondsloket.platform.command.AggregateCommand;

/** What can be asked of a person's way in; the answer says whether anything changed. */
public sealed interface SignInCommand extends AggregateCommand<Boolean> {

    String subject();

    @Override
    default String aggregateId() {
        return SignInDecider.idOf(subject());
    }

    /** Name, address or language on file are new or have changed. */
    record RecordLogin(String subject) implements SignInCommand {}

    /** Nothing of the person is on file any more. */
    record EraseLogin(String subject) implements SignInCommand {}

    /** A new password is wanted; a link that was asked for earlier is dead from now on. */
    record AskPasswordReset(String subject, String resetId, Instant expiresAt)
            implements SignInCommand {}

    /** The link has done its work. */
    record UsePasswordReset(String subject, String resetId, Instant at) implements SignInCommand {}

    /** The link was guessed at too often. */
    record EndPasswordReset(String subject, String resetId) implements SignInCommand {}

    /** The holder of the login's mail address wants to know his user names. */
    record AskUserNames(String subject, String requestId, List<UsedLogin> logins)
            implements SignInCommand {}

    /** A worker's record has another mail address; a link that was asked for earlier is dead. */
    record AskMailAddress(
            String subject, String confirmationId, String workerNumber, Instant expiresAt)
            implements SignInCommand {}

    /** The link has come back from the new address. */
    record ConfirmMailAddress(String subject, String confirmationId, Instant at)
            implements SignInCommand {}

    /** Something else about how the person logs in has changed, of which he is to be told. */
    record NoteChange(String subject, String changeId, Change what, Instant at)
            implements SignInCommand {}

    /** What about it. */
    enum Change {
        PASSWORD,
        SECOND_FACTOR_ADDED,
        SECOND_FACTOR_REMOVED,
        MAIL_ADDRESS,
        RECOVERY_ANSWER,
        BROKER_LINKED,
        BROKER_UNLINKED
    }
}
