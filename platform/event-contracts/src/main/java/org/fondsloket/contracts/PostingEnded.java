package org.fondsloket.contracts;

import java.time.LocalDate;

/**
 * A posting is over.
 *
 * @param endedOn last day in Germany
 */
@Outer(type = "employee.posting-ended.v1", topic = "employee.posting.v1")
public record PostingEnded(
        String postingId, String employerNumber, String workerNumber, LocalDate endedOn) {}
