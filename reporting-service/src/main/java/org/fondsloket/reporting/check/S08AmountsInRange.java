package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.RuleKey;

/** S-08: wage and hours of a line lie between zero and the limits of the rule set. */
final class S08AmountsInRange implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        BigDecimal mostGross = report.rules().value(RuleKey.CHECK_GROSS_MAX, report.month());
        BigDecimal mostHours = report.rules().value(RuleKey.CHECK_HOURS_MAX, report.month());
        return report.lines().stream()
                .flatMap(
                        line ->
                                Stream.concat(
                                        finding(line, "grossWage", line.grossWage(), mostGross),
                                        finding(line, "hours", line.hours(), mostHours)));
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
