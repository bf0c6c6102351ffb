package org.fondsloket.contracts;

import java.time.Instant;

/**
 * A worker may open the portal and is to get a link by mail. The link follows from the id and a key
 * that never leaves the two services which need it.
 *
 * @param accessId of this worker at this employer
 * @param invitationId from which the link is derived
 * @param expiresAt from when on the link is refused
 */
@Outer(type = "identity.portal-access-invited.v1", topic = "identity.portal-access.v1")
public record PortalAccessInvited(
        String accessId,
        String employerNumber,
        String workerNumber,
        String invitationId,
        Instant expiresAt) {}
