package org.fondsloket.contracts;

/**
 * A worker has a login for the data at one employer.
 *
 * @param accessId of this worker at this employer
 * @param subject login of the worker
 */
@Outer(type = "identity.portal-access-activated.v1", topic = "identity.portal-access.v1")
public record PortalAccessActivated(
        String accessId, String employerNumber, String workerNumber, String subject) {}
