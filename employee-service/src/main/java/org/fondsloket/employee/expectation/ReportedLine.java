package org.fondsloket.employee.expectation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a filed report.
 *
 * @param periodFrom null for a status without values
 * @param postingEnd last day in Germany, where the line says so
 */
record ReportedLine(
        String workerNumber,
        String status,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable LocalDate postingEnd) {}
