package org.fondsloket.contracts;

/**
 * A person may no longer act on the mandate.
 *
 * @param mandateId mandate, the same for its whole life
 * @param subject login of the person, never a name
 */
@Outer(type = "identity.mandate-user-removed.v1", topic = "identity.mandate.v1")
public record MandateUserRemoved(String mandateId, String employerNumber, String subject) {}
