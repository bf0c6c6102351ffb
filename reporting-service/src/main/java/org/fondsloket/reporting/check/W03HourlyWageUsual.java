package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.CheckRules;

/** W-03: an unusually high wage for an hour needs a reason; often wage or hours are mistyped. */
final class W03HourlyWageUsual implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        BigDecimal most = report.rules().value(CheckRules.HOURLY_WAGE_MAX, report.month());
        return WageOfLine.all(report)
                .filter(each -> each.hours().signum() > 0)
                .filter(each -> each.workGross().compareTo(most.multiply(each.hours())) > 0)
                .map(
                        each ->
                                Finding.warning(
                                        "W-03",
                                        each.line(),
                                        "grossWage",
                                        Map.of("max", most.toPlainString())));
    }
}
