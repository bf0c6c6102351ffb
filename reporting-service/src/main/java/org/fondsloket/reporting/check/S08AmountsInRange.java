package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.RuleKey;

/**
 * S-08: wages and hours of a line lie between zero and the limits of the rule set. Leave pay, lost
 * hours, wage group and exchange rate have limits of their own: W-06, H-07, W-02 and W-08.
 */
final class S08AmountsInRange implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        BigDecimal mostGross = report.rules().value(RuleKey.CHECK_GROSS_MAX, report.month());
        BigDecimal mostHours = report.rules().value(RuleKey.CHECK_HOURS_MAX, report.month());
        return report.lines().stream()
                .flatMap(
                        line ->
                                Stream.of(
                                                finding(
                                                        line,
                                                        "grossWage",
                                                        line.grossWage(),
                                                        mostGross),
                                                finding(
                                                        line,
                                                        "hourlyBaseWage",
                                                        line.hourlyBaseWage(),
                                                        mostGross),
                                                finding(line, "hours", line.hours(), mostHours))
                                        .flatMap(each -> each));
    }

    private static Stream<Finding> finding(
            CheckedLine line, String field, Cell<BigDecimal> cell, BigDecimal most) {
        BigDecimal value = cell.value();
        if (value == null || (value.signum() >= 0 && value.compareTo(most) <= 0)) {
            return Stream.empty();
        }
        return Stream.of(
                Finding.error(
                        "S-08", line, field, Map.of("field", field, "max", most.toPlainString())));
    }
}
