package org.fondsloket.reporting.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.platform.store.StoredAs;

/** What happened to a monthly report. */
public sealed interface MonthlyReportEvent {

    /**
     * The report was accepted; all lines and amounts are in this one event.
     *
     * @param contributionRate share of the wage sum, such as 0.151
     * @param ruleSet rule set behind the amounts, so that a replay never computes money
     * @param contentHash of the lines, in whatever order
     */
    @StoredAs("reporting.MonthlyReportSubmitted")
    record MonthlyReportSubmitted(
            String reportId,
            String employerNumber,
            YearMonth month,
            int version,
            String language,
            List<ReportLine> lines,
            BigDecimal grossSum,
            BigDecimal contributionRate,
            BigDecimal contribution,
            LocalDate dueOn,
            String paymentReference,
            String ruleSet,
            String contentHash,
            Instant submittedAt)
            implements MonthlyReportEvent {

        public MonthlyReportSubmitted {
            lines = List.copyOf(lines);
        }
    }
}
