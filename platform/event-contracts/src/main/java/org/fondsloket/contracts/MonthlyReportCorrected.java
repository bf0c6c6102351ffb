package org.fondsloket.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filed month got new values, which replace those of the version before; the money that follows
 * is the difference.
 *
 * @param baseVersion the version it replaces
 * @param language language of the person who sent it, for letters
 * @param lines all lines as they are from now on
 * @param grossSum contribution-bearing wages of all lines in euro
 * @param contribution amount owed for the month in euro, rounded once
 * @param totals sums over all lines
 * @param before sums of the version before
 * @param difference new less old; its contribution is what is owed more, or less when negative
 * @param changes lines that changed, were added or taken out
 * @param dueOn day on which the contribution of the month was due at first
 * @param valueDate day from which the difference counts as owed
 * @param withinWindow false when it came after the last day and only raises wages
 * @param lastDay last day on which its lines could be changed in any direction
 * @param ruleSet id of the rule set behind the amounts
 * @param answeredChecks warnings that the sender answered; the reasons stay with the fund
 * @param assuranceVersion version of the assurance that reported leave pay was really paid
 */
@Outer(type = "reporting.monthly-report-corrected.v1", topic = "reporting.monthly-report.v1")
public record MonthlyReportCorrected(
        String reportId,
        String employerNumber,
        YearMonth month,
        int version,
        int baseVersion,
        String language,
        List<MonthlyReportSubmitted.Line> lines,
        BigDecimal grossSum,
        BigDecimal contributionRate,
        BigDecimal contribution,
        MonthlyReportSubmitted.Totals totals,
        MonthlyReportSubmitted.Totals before,
        MonthlyReportSubmitted.Totals difference,
        List<Change> changes,
        LocalDate dueOn,
        LocalDate valueDate,
        String paymentReference,
        boolean withinWindow,
        LocalDate lastDay,
        String ruleSet,
        List<MonthlyReportSubmitted.AnsweredCheck> answeredChecks,
        @Nullable String assuranceVersion,
        Instant submittedAt) {

    /**
     * One line beside the line it replaces.
     *
     * @param lineNo its place in this version; missing for a line that was taken out
     * @param lineNoBefore its place in the version before; missing for a line that was added
     * @param after figures of the line as it is from now on
     */
    public record Change(
            String workerNumber,
            @Nullable Integer lineNo,
            @Nullable Integer lineNoBefore,
            MonthlyReportSubmitted.Totals before,
            MonthlyReportSubmitted.Totals after,
            MonthlyReportSubmitted.Totals difference) {}
}
