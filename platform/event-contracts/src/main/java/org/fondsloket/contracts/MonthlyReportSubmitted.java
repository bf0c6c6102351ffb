package org.fondsloket.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An employer's report for one month was accepted, with the money that follows from it.
 *
 * @param language language of the person who sent it, for letters
 * @param grossSum contribution-bearing wages of all lines in euro
 * @param contribution amount owed in euro, rounded once
 * @param ruleSet id of the rule set behind the amounts
 */
@Outer(type = "reporting.monthly-report-submitted.v1", topic = "reporting.monthly-report.v1")
public record MonthlyReportSubmitted(
        String reportId,
        String employerNumber,
        YearMonth month,
        int version,
        String language,
        List<Line> lines,
        BigDecimal grossSum,
        BigDecimal contributionRate,
        BigDecimal contribution,
        LocalDate dueOn,
        String paymentReference,
        String ruleSet,
        Instant submittedAt) {

    /**
     * One posting period of one worker in the month.
     *
     * @param grossWage euro with two decimals, null for a status without values
     * @param hours paid hours in Germany with two decimals
     */
    public record Line(
            int lineNo,
            String workerNumber,
            String status,
            @Nullable String siteLand,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            @Nullable BigDecimal grossWage,
            @Nullable BigDecimal hours) {}
}
