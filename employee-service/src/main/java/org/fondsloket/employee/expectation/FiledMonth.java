package org.fondsloket.employee.expectation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What this service needs of a filed month, whatever kind of report it was: a first report, a
 * correction and a nil report all carry the lines that hold from then on.
 */
record FiledMonth(String employerNumber, YearMonth month, int version, List<Line> lines) {

    /** A line of it. */
    record Line(
            String workerNumber,
            String status,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            @Nullable LocalDate postingEnd) {}
}
