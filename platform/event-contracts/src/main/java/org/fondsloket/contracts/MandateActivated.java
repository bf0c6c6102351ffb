package org.fondsloket.contracts;

import java.time.LocalDate;
import java.util.List;

/**
 * From now on the mandate holds within its dates; also after it had been suspended.
 *
 * @param mandateId mandate, the same for its whole life
 * @param grantee number of the organisation that may act: a service provider or another employer
 * @param granteeKind {@code PROVIDER} or {@code EMPLOYER}
 * @param services codes of the catalogue, chosen one by one
 * @param validFrom first day on which it holds
 * @param validUntil last day on which it holds
 */
@Outer(type = "identity.mandate-activated.v1", topic = "identity.mandate.v1")
public record MandateActivated(
        String mandateId,
        String employerNumber,
        String grantee,
        String granteeKind,
        List<String> services,
        LocalDate validFrom,
        LocalDate validUntil) {}
