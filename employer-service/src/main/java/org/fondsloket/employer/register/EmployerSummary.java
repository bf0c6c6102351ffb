package org.fondsloket.employer.register;

import java.time.LocalDate;
import java.util.List;

/**
 * One line in the list of employers a person may act for.
 *
 * @param supersedes earlier numbers of the company, so that somebody who looks for one of them
 *     finds this
 */
record EmployerSummary(
        String employerNumber, String companyName, String country, List<Superseded> supersedes) {

    /**
     * A number that no longer counts.
     *
     * @param effectiveOn first day under the new number
     */
    record Superseded(String employerNumber, LocalDate effectiveOn) {}
}
