package org.fondsloket.reporting.page;

import java.math.BigDecimal;
import java.util.Objects;
import org.fondsloket.reporting.check.Totals;
import org.fondsloket.reporting.filedreports.FiledReport;
import org.fondsloket.reporting.report.ReportLine;

/** The sums at the top of the entry screen, each to be explained by its rate and rule set. */
record TotalsView(
        BigDecimal grossSum,
        BigDecimal hours,
        BigDecimal contribution,
        BigDecimal rate,
        String ruleSet) {

    private static final BigDecimal NO_HOURS = new BigDecimal("0.00");

    static TotalsView of(Totals totals) {
        return new TotalsView(
                totals.contribution().grossSum().amount(),
                totals.hours(),
                totals.contribution().amount().amount(),
                totals.contribution().rate(),
                totals.contribution().ruleSet());
    }

    static TotalsView of(FiledReport filed) {
        return new TotalsView(
                filed.receipt().grossSum(),
                filed.lines().stream()
                        .map(ReportLine::hours)
                        .filter(Objects::nonNull)
                        .reduce(NO_HOURS, BigDecimal::add),
                filed.receipt().contribution(),
                filed.rate(),
                filed.receipt().ruleSet());
    }
}
