package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.CheckRules;

/** H-05: more hours a week on average than the law allows over half a year need a reason. */
final class H05HoursOfAnAverageWeek implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        BigDecimal aWeek = report.rules().value(CheckRules.HOURS_PER_WEEK_MAX, report.month());
        BigDecimal days = report.rules().value(CheckRules.DAYS_PER_WEEK, report.month());
        return HoursOfLine.all(report)
                .filter(
                        each ->
                                each.hours()
                                                .multiply(days)
                                                .compareTo(
                                                        aWeek.multiply(
                                                                BigDecimal.valueOf(
                                                                        each.workingDays())))
                                        > 0)
                .map(
                        each ->
                                Finding.warning(
                                        "H-05",
                                        each.line(),
                                        "hours",
                                        Map.of(
                                                "aWeek", aWeek.toPlainString(),
                                                "days", String.valueOf(each.workingDays()))));
    }
}
