package org.fondsloket.contracts;

/**
 * The last day of the mandate is over.
 *
 * @param mandateId mandate, the same for its whole life
 * @param grantee number of the organisation that may act: a service provider or another employer
 */
@Outer(type = "identity.mandate-expired.v1", topic = "identity.mandate.v1")
public record MandateExpired(String mandateId, String employerNumber, String grantee) {}
