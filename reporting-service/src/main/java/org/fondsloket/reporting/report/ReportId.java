package org.fondsloket.reporting.report;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.UUID;

/** Follows from employer and month alone, so that a month can only ever have one report. */
public record ReportId(String employerNumber, YearMonth month) {

    /** Name of the aggregate in the event store. */
    public String aggregateId() {
        return "MonthlyReport:" + employerNumber + ":" + month;
    }

    /** Name of the report for the rest of the world, not to be taken apart. */
    public String value() {
        return UUID.nameUUIDFromBytes(aggregateId().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
