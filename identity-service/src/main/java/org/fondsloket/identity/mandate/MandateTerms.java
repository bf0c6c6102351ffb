package org.fondsloket.identity.mandate;

import java.time.LocalDate;
import java.util.List;

/**
 * Who may do what for whom, and when.
 *
 * @param employerNumber employer that gives the mandate
 * @param grantee number of the organisation that gets it
 * @param granteeKind a {@link Kind} by name
 * @param services codes of the catalogue, in their alphabetical order
 * @param validFrom first day
 * @param validUntil last day
 */
public record MandateTerms(
        String employerNumber,
        String grantee,
        String granteeKind,
        List<String> services,
        LocalDate validFrom,
        LocalDate validUntil) {

    public MandateTerms {
        services = services.stream().distinct().sorted().toList();
    }

    /** What sort of organisation gets the mandate. */
    public enum Kind {
        /** A payroll office or tax adviser. */
        PROVIDER,
        /** A sister company. */
        EMPLOYER
    }
}
