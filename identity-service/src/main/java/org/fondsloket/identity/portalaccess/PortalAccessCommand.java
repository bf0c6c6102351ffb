package org.fondsloket.identity.portalaccess;

import java.time.Duration;
import java.time.Instant;
import org.fondsloket.platform.command.AggregateCommand;
import org.jspecify.annotations.Nullable;

/** What can be asked of an access; the answer says whether anything changed. */
public sealed interface PortalAccessCommand extends AggregateCommand<Boolean> {

    String employerNumber();

    String workerNumber();

    @Override
    default String aggregateId() {
        return PortalAccessDecider.idOf(employerNumber(), workerNumber());
    }

    /**
     * The worker gets a link.
     *
     * @param emailKnown there is somewhere to send it
     * @param birthDateKnown there is something to prove oneself by
     * @param life how long the link can be used
     */
    record Invite(
            String employerNumber,
            String workerNumber,
            String invitationId,
            boolean emailKnown,
            boolean birthDateKnown,
            Instant now,
            Duration life)
            implements PortalAccessCommand {}

    /** A new link takes the place of one that was not used. */
    record ResendInvitation(
            String employerNumber,
            String workerNumber,
            String invitationId,
            boolean emailKnown,
            boolean birthDateKnown,
            Instant now,
            Duration life)
            implements PortalAccessCommand {}

    /** The link is taken back. */
    record RevokeInvitation(String employerNumber, String workerNumber)
            implements PortalAccessCommand {}

    /**
     * What the link stood on is gone: the address it went to, the time it had, or the mail itself.
     */
    record EndInvitation(
            String employerNumber,
            String workerNumber,
            String invitationId,
            PortalAccess.Ending cause)
            implements PortalAccessCommand {}

    /** The time of the link may be over. */
    record ExpireInvitation(
            String employerNumber, String workerNumber, String invitationId, Instant now)
            implements PortalAccessCommand {}

    /** Whoever holds a link that ended asks the employer for another one. */
    record AskForInvitation(
            String employerNumber, String workerNumber, String invitationId, Instant now)
            implements PortalAccessCommand {}

    /** Somebody with the link entered a birth date that is not the worker's. */
    record RefuseBirthDate(
            String employerNumber,
            String workerNumber,
            String invitationId,
            int mostTries,
            Instant now)
            implements PortalAccessCommand {}

    /** The worker has proved the birth date and has a login. */
    record RedeemInvitation(
            String employerNumber,
            String workerNumber,
            String invitationId,
            String subject,
            Instant now)
            implements PortalAccessCommand {}

    /** The login opens nothing any more. */
    record Block(String employerNumber, String workerNumber, @Nullable String reason)
            implements PortalAccessCommand {}

    /** The login opens again what it opened. */
    record Unblock(String employerNumber, String workerNumber) implements PortalAccessCommand {}

    /** The worker has lost the second factor and shall log in without. */
    record ResetSecondFactor(String employerNumber, String workerNumber, String changeId)
            implements PortalAccessCommand {}
}
