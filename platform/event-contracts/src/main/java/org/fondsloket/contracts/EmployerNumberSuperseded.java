package org.fondsloket.contracts;

import java.time.LocalDate;

/**
 * A company goes on under another number, after a take-over or a merger.
 *
 * @param employerNumber the old number
 * @param successorNumber the number under which its open months are reported
 * @param effectiveOn first day under the new number
 */
@Outer(type = "employer.employer-number-superseded.v1", topic = "employer.employer.v1")
public record EmployerNumberSuperseded(
        String employerNumber, String successorNumber, LocalDate effectiveOn) {}
