package org.fondsloket.reporting.report;

import java.math.BigDecimal;
import java.util.List;

/** What a report's events add up to: its last version. */
public sealed interface MonthlyReport {

    /** Nothing was filed for the month. */
    record Unfiled() implements MonthlyReport {}

    /**
     * The month is filed.
     *
     * @param contentHash tells the same content sent again from other content
     * @param lines what a correction is compared with
     * @param rate behind the shares of those lines
     */
    record Filed(
            String contentHash,
            int version,
            List<ReportLine> lines,
            BigDecimal rate,
            Figures figures,
            Receipt receipt)
            implements MonthlyReport {

        public Filed {
            lines = List.copyOf(lines);
        }

        /** A version that was read again, such as to compare another one with it. */
        public static Filed of(
                List<ReportLine> lines, BigDecimal rate, Figures figures, Receipt receipt) {
            return new Filed(
                    ContentHash.of(lines), receipt.version(), lines, rate, figures, receipt);
        }
    }
}
