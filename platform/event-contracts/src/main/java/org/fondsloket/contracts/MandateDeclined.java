package org.fondsloket.contracts;

/**
 * The employer did not agree to a mandate that was asked of it.
 *
 * @param mandateId mandate, the same for its whole life
 * @param grantee number of the organisation that may act: a service provider or another employer
 */
@Outer(type = "identity.mandate-declined.v1", topic = "identity.mandate.v1")
public record MandateDeclined(String mandateId, String employerNumber, String grantee) {}
