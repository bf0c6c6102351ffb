package org.fondsloket.reporting.report;

/** What a report's events add up to; never the lines, so that a big report stays cheap to load. */
public sealed interface MonthlyReport {

    /** Nothing was filed for the month. */
    record Unfiled() implements MonthlyReport {}

    /**
     * The month is filed.
     *
     * @param contentHash tells the same content sent again from other content
     */
    record Filed(String contentHash, int version, Receipt receipt) implements MonthlyReport {}
}
