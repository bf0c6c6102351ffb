package org.fondsloket.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An employer takes back what it said of a worker's absence before the month's report was sent.
 *
 * @param absenceId of the absence that was reported
 * @param kind SICK_UNPAID, UNPAID_LEAVE or UNEXCUSED
 * @param from first day
 * @param to last day, in the same month
 * @param lostHours hours that were lost, missing where the kind has none
 * @param language language of whoever takes it back, for letters
 */
@Outer(type = "reporting.absence-taken-back.v1", topic = "reporting.absence.v1")
public record AbsenceTakenBack(
        String absenceId,
        String employerNumber,
        String workerNumber,
        String kind,
        LocalDate from,
        LocalDate to,
        @Nullable BigDecimal lostHours,
        String language,
        Instant takenBackAt) {}
