package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.CheckRules;

/**
 * H-01: no more hours than the law allows on the days of the line; H-01b the same where leave or
 * absence leave fewer days. A permit for longer hours lifts the limit.
 */
final class H01HoursWithinTheLaw implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        BigDecimal aDay = report.rules().value(CheckRules.HOURS_PER_DAY_MAX, report.month());
        return HoursOfLine.all(report)
                .filter(each -> each.line().permitNumber() == null)
                .filter(each -> each.hours().compareTo(limit(each, aDay)) > 0)
                .map(each -> finding(each, aDay));
    }

    private static Finding finding(HoursOfLine each, BigDecimal aDay) {
        return Finding.error(
                each.shortened() ? "H-01b" : "H-01",
                each.line(),
                "hours",
                Map.of(
                        "limit", limit(each, aDay).toPlainString(),
                        "days", String.valueOf(each.mondayToSaturday()),
                        "aDay", aDay.toPlainString()));
    }

    private static BigDecimal limit(HoursOfLine each, BigDecimal aDay) {
        return aDay.multiply(BigDecimal.valueOf(each.mondayToSaturday()));
    }
}
