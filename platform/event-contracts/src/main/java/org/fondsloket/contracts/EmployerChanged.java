package org.fondsloket.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the fund knows of a company, after a change; whoever stands behind it is in no event.
 *
 * @param version grows with each change
 * @param country ISO code of the seat
 * @param activity what the company does, in its own words
 * @param participationUntil last day in the scheme, absent while nobody knows an end
 * @param lettersOnPaper whether letters are to be printed as well
 */
@Outer(type = "employer.employer-changed.v1", topic = "employer.employer.v1")
public record EmployerChanged(
        String employerNumber,
        long version,
        String companyName,
        String country,
        String activity,
        @Nullable LocalDate participationUntil,
        boolean lettersOnPaper) {}
