package org.fondsloket.employer.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One employer as the register knows it.
 *
 * @param participationUntil last day in the scheme, null while nobody knows an end
 * @param lettersOnPaper whether letters are printed as well
 * @param successorNumber number under which the company goes on
 * @param supersededOn first day under that number
 */
public record EmployerRow(
        String employerNumber,
        String companyName,
        String country,
        String activity,
        LocalDate participationFrom,
        @Nullable LocalDate participationUntil,
        boolean lettersOnPaper,
        @Nullable String successorNumber,
        @Nullable LocalDate supersededOn) {}
