package org.fondsloket.contracts;

/**
 * The mandate ended together with many others, because all have to be asked for again.
 *
 * @param mandateId mandate, the same for its whole life
 * @param grantee number of the organisation that may act: a service provider or another employer
 * @param batchId act of the fund that ended them together
 */
@Outer(type = "identity.mandate-lapsed.v1", topic = "identity.mandate.v1")
public record MandateLapsed(
        String mandateId, String employerNumber, String grantee, String batchId) {}
