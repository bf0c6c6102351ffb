package org.fondsloket.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One posting period of one worker in the month, or the answer that the worker was not there.
 *
 * @param grossWage euro in cents, null for a status without values
 * @param hours paid hours in Germany with two decimals, null for a status without values
 */
public record ReportLine(
        String workerNumber,
        String status,
        @Nullable String siteLand,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable BigDecimal grossWage,
        @Nullable BigDecimal hours) {

    private static final int DECIMALS = 2;

    public ReportLine {
        grossWage = grossWage == null ? null : grossWage.setScale(DECIMALS);
        hours = hours == null ? null : hours.setScale(DECIMALS);
    }
}
