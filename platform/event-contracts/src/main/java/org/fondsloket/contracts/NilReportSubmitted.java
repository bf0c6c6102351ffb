package org.fondsloket.contracts;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * An employer said that nobody contributed in a month: the month is complete and nothing is owed.
 *
 * @param language language of the person who sent it, for letters
 * @param lines one for each worker who had to be answered, all without values
 * @param ruleSet id of the rule set that was in force
 * @param answeredChecks warnings that the sender answered; the reasons stay with the fund
 */
@Outer(type = "reporting.nil-report-submitted.v1", topic = "reporting.monthly-report.v1")
public record NilReportSubmitted(
        String reportId,
        String employerNumber,
        YearMonth month,
        int version,
        String language,
        List<MonthlyReportSubmitted.Line> lines,
        String ruleSet,
        List<MonthlyReportSubmitted.AnsweredCheck> answeredChecks,
        Instant submittedAt) {}
