package org.fondsloket.contracts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The employer agreed to a mandate; the fund still has to process it.
 *
 * @param mandateId mandate, the same for its whole life
 * @param grantee number of the organisation that may act: a service provider or another employer
 * @param granteeKind {@code PROVIDER} or {@code EMPLOYER}
 * @param services codes of the catalogue, chosen one by one
 * @param validFrom first day on which it holds
 * @param validUntil last day on which it holds
 * @param consentTextVersion text that was agreed to on the screen
 * @param documentId signed form, where the consent came on paper
 */
@Outer(type = "identity.mandate-granted.v1", topic = "identity.mandate.v1")
public record MandateGranted(
        String mandateId,
        String employerNumber,
        String grantee,
        String granteeKind,
        List<String> services,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable String consentTextVersion,
        @Nullable String documentId) {}
