package org.fondsloket.identity.portalaccess;

import java.time.Instant;
import org.fondsloket.platform.store.StoredAs;
import org.jspecify.annotations.Nullable;

/** What happened to an access; no secret and no personal data is ever part of it. */
public sealed interface PortalAccessEvent {

    String employerNumber();

    String workerNumber();

    /** A link was made; any earlier one is dead. */
    @StoredAs("identity.PortalAccessInvited")
    record PortalAccessInvited(
            String employerNumber, String workerNumber, String invitationId, Instant expiresAt)
            implements PortalAccessEvent {}

    /**
     * The link ended unused.
     *
     * @param cause a {@link PortalAccess.Ending} by name
     */
    @StoredAs("identity.PortalAccessInvitationEnded")
    record PortalAccessInvitationEnded(
            String employerNumber, String workerNumber, String invitationId, String cause)
            implements PortalAccessEvent {}

    /** The holder of a link that ended would like another one. */
    @StoredAs("identity.PortalAccessInvitationAsked")
    record PortalAccessInvitationAsked(
            String employerNumber, String workerNumber, String invitationId)
            implements PortalAccessEvent {}

    /** A birth date did not match. */
    @StoredAs("identity.PortalAccessBirthDateRefused")
    record PortalAccessBirthDateRefused(
            String employerNumber, String workerNumber, String invitationId)
            implements PortalAccessEvent {}

    /** The worker has a login. */
    @StoredAs("identity.PortalAccessActivated")
    record PortalAccessActivated(
            String employerNumber, String workerNumber, String invitationId, String subject)
            implements PortalAccessEvent {}

    /** The login opens nothing any more. */
    @StoredAs("identity.PortalAccessBlocked")
    record PortalAccessBlocked(
            String employerNumber, String workerNumber, String subject, @Nullable String reason)
            implements PortalAccessEvent {}

    /** The login opens again what it opened. */
    @StoredAs("identity.PortalAccessUnblocked")
    record PortalAccessUnblocked(String employerNumber, String workerNumber, String subject)
            implements PortalAccessEvent {}

    /** The employer took the second factor off the login. */
    @StoredAs("identity.PortalAccessSecondFactorReset")
    record PortalAccessSecondFactorReset(
            String employerNumber, String workerNumber, String subject, String changeId)
            implements PortalAccessEvent {}
}
