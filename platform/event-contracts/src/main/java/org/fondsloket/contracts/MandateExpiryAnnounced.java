package org.fondsloket.contracts;

import java.time.LocalDate;

/**
 * The mandate ends soon: both sides should hear of it.
 *
 * @param mandateId mandate, the same for its whole life
 * @param grantee number of the organisation that may act: a service provider or another employer
 * @param validUntil last day on which it holds
 * @param daysLeft days from the notice to the last day
 */
@Outer(type = "identity.mandate-expiry-announced.v1", topic = "identity.mandate.v1")
public record MandateExpiryAnnounced(
        String mandateId,
        String employerNumber,
        String grantee,
        LocalDate validUntil,
        int daysLeft) {}
