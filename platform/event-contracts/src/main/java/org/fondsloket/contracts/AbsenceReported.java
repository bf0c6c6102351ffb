package org.fondsloket.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An employer says that a worker was absent without pay; the month's report says it again when it
 * is sent.
 *
 * @param kind SICK_UNPAID, UNPAID_LEAVE or UNEXCUSED
 * @param from first day
 * @param to last day, in the same month
 * @param lostHours hours that were lost, missing where the kind has none
 * @param language language of whoever reported it, for letters
 */
@Outer(type = "reporting.absence-reported.v1", topic = "reporting.absence.v1")
public record AbsenceReported(
        String absenceId,
        String employerNumber,
        String workerNumber,
        String kind,
        LocalDate from,
        LocalDate to,
        @Nullable BigDecimal lostHours,
        String language,
        Instant reportedAt) {}
