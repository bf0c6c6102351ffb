package org.fondsloket.ledger.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fondsloket.contracts.MonthlyReportCorrected;
import org.fondsloket.contracts.MonthlyReportSubmitted;
import org.fondsloket.ledger.contribution.ReportedContribution;

/** Takes from the outer event what the ledger needs, so that its shape stays at the door. */
final class ReportTranslator {

    private ReportTranslator() {}

    static ReportedContribution contribution(MonthlyReportSubmitted report) {
        return new ReportedContribution(
                report.employerNumber(),
                report.month(),
                wages(report.lines()),
                report.grossSum(),
                report.contributionRate(),
                report.contribution(),
                report.dueOn(),
                report.ruleSet());
    }

    static ReportedContribution contribution(MonthlyReportCorrected report) {
        return new ReportedContribution(
                report.employerNumber(),
                report.month(),
                wages(report.lines()),
                report.grossSum(),
                report.contributionRate(),
                report.contribution(),
                report.dueOn(),
                report.ruleSet());
    }

    private static List<ReportedContribution.Wage> wages(List<MonthlyReportSubmitted.Line> lines) {
        List<ReportedContribution.Wage> wages = new ArrayList<>();
        for (MonthlyReportSubmitted.Line line : lines) {
            BigDecimal gross = line.grossWage();
            if (gross != null) {
                wages.add(new ReportedContribution.Wage(line.status(), gross));
            }
        }
        return wages;
    }
}
