package org.fondsloket.contracts;

/**
 * Nobody acts on this mandate until it is activated again.
 *
 * @param mandateId mandate, the same for its whole life
 * @param grantee number of the organisation that may act: a service provider or another employer
 * @param reason code of the reason
 */
@Outer(type = "identity.mandate-suspended.v1", topic = "identity.mandate.v1")
public record MandateSuspended(
        String mandateId, String employerNumber, String grantee, String reason) {}
