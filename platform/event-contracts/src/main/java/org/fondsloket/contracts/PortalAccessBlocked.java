package org.fondsloket.contracts;

import org.jspecify.annotations.Nullable;

/**
 * The employer has closed a worker's access; nothing is deleted.
 *
 * @param accessId of this worker at this employer
 * @param reason code, told to nobody but the employer
 */
@Outer(type = "identity.portal-access-blocked.v1", topic = "identity.portal-access.v1")
public record PortalAccessBlocked(
        String accessId, String employerNumber, String workerNumber, @Nullable String reason) {}
