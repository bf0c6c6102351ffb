package org.fondsloket.contracts;

import java.time.LocalDate;
import java.util.List;

/**
 * A person of the authorised organisation may act on the mandate, within these services.
 *
 * @param mandateId mandate, the same for its whole life
 * @param subject login of the person, never a name
 * @param services codes of the catalogue, chosen one by one
 * @param validUntil last day on which it holds
 */
@Outer(type = "identity.mandate-user-assigned.v1", topic = "identity.mandate.v1")
public record MandateUserAssigned(
        String mandateId,
        String employerNumber,
        String subject,
        List<String> services,
        LocalDate validUntil) {}
