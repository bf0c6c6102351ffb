package org.fondsloket.contracts;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody asked that an organisation may act for an employer; nothing is allowed by it yet.
 *
 * @param mandateId mandate, the same for its whole life
 * @param grantee number of the organisation that may act: a service provider or another employer
 * @param granteeKind {@code PROVIDER} or {@code EMPLOYER}
 * @param services codes of the catalogue, chosen one by one
 * @param validFrom first day on which it holds
 * @param validUntil last day on which it holds
 * @param requestedBy {@code EMPLOYER}, {@code GRANTEE} or {@code FUND}
 */
@Outer(type = "identity.mandate-requested.v1", topic = "identity.mandate.v1")
public record MandateRequested(
        String mandateId,
        String employerNumber,
        String grantee,
        String granteeKind,
        List<String> services,
        LocalDate validFrom,
        LocalDate validUntil,
        String requestedBy) {}
