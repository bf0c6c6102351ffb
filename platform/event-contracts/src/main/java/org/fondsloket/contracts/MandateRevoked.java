package org.fondsloket.contracts;

/**
 * The mandate has ended for ever, at this moment.
 *
 * @param mandateId mandate, the same for its whole life
 * @param grantee number of the organisation that may act: a service provider or another employer
 * @param reason code of the reason
 */
@Outer(type = "identity.mandate-revoked.v1", topic = "identity.mandate.v1")
public record MandateRevoked(
        String mandateId, String employerNumber, String grantee, String reason) {}
