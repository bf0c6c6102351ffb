package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.LineRules;
import org.fondsloket.scheme.RuleKey;

/** S-08: every number of a line lies within the limits of the rule set. */
final class S08AmountsInRange implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        Limits limits =
                new Limits(
                        report.rules().value(RuleKey.CHECK_GROSS_MAX, report.month()),
                        report.rules().value(RuleKey.CHECK_HOURS_MAX, report.month()),
                        report.rules().value(LineRules.WAGE_GROUP_MAX, report.month()));
        return report.lines().stream()
                .flatMap(line -> line.cells().flatMap(each -> finding(line, each, limits)));
    }

    private static Stream<Finding> finding(CheckedLine line, PlacedCell each, Limits limits) {
        return each.cell().value() instanceof BigDecimal value && !limits.allow(each, value)
                ? Stream.of(
                        Finding.error(
                                "S-08",
                                line,
                                each.field(),
                                Map.of(
                                        "kind", each.holds().word(),
                                        "max", limits.most(each).toPlainString())))
                : Stream.empty();
    }

    private record Limits(BigDecimal amount, BigDecimal hours, int group) {

        boolean allow(PlacedCell each, BigDecimal value) {
            return switch (each.holds()) {
                case AMOUNT, HOURS -> value.signum() >= 0 && value.compareTo(most(each)) <= 0;
                case GROUP ->
                        value.stripTrailingZeros().scale() <= 0
                                && value.signum() > 0
                                && value.compareTo(most(each)) <= 0;
                case RATE -> value.signum() > 0;
                case DATE -> true;
            };
        }

        BigDecimal most(PlacedCell each) {
            return switch (each.holds()) {
                case AMOUNT -> amount;
                case HOURS -> hours;
                case GROUP -> BigDecimal.valueOf(group);
                case RATE, DATE -> BigDecimal.ZERO;
            };
        }
    }
}
