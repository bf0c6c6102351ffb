package org.fondsloket.contracts;

/**
 * The fund did not accept a mandate.
 *
 * @param mandateId mandate, the same for its whole life
 * @param grantee number of the organisation that may act: a service provider or another employer
 * @param reason code of the reason
 */
@Outer(type = "identity.mandate-rejected.v1", topic = "identity.mandate.v1")
public record MandateRejected(
        String mandateId, String employerNumber, String grantee, String reason) {}
