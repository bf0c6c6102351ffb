package org.fondsloket.contracts;

/**
 * A worker's access is open again, with the login it had.
 *
 * @param accessId of this worker at this employer
 */
@Outer(type = "identity.portal-access-unblocked.v1", topic = "identity.portal-access.v1")
public record PortalAccessUnblocked(String accessId, String employerNumber, String workerNumber) {}
