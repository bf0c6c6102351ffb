package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.wage.MinimumWage;

/**
 * W-02: until 2021 skilled workers in the West and in Berlin had a minimum wage of their own; a
 * wage group is one of six.
 */
final class W02MinimumWageOfSkilledWorkers implements Check {

    private static final int HELPER = 1;
    private static final int HIGHEST_GROUP = 6;

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return WageOfLine.all(report).flatMap(each -> finding(report, each));
    }

    private static Stream<Finding> finding(ReportUnderCheck report, WageOfLine each) {
        BigDecimal typed = each.line().wageGroup().value();
        if (typed == null) {
            return Stream.empty();
        }
        if (!isGroup(typed)) {
            return Stream.of(
                    Finding.error(
                            "W-02",
                            each.line(),
                            "wageGroup",
                            Map.of("field", "wageGroup", "max", String.valueOf(HIGHEST_GROUP))));
        }
        MinimumWage skilled = minimum(report, each, typed.intValue());
        // What holds for helpers as well is W-01.
        return isSame(skilled, minimum(report, each, HELPER))
                ? Stream.empty()
                : WageLimit.of(skilled)
                        .filter(limit -> limit.isMissedBy(each))
                        .limit(1)
                        .map(limit -> limit.finding("W-02", each));
    }

    private static boolean isSame(MinimumWage one, MinimumWage other) {
        return one.hourly().equals(other.hourly()) && one.warning().equals(other.warning());
    }

    private static boolean isGroup(BigDecimal typed) {
        return typed.stripTrailingZeros().scale() <= 0
                && typed.compareTo(BigDecimal.ONE) >= 0
                && typed.compareTo(BigDecimal.valueOf(HIGHEST_GROUP)) <= 0;
    }

    private static MinimumWage minimum(ReportUnderCheck report, WageOfLine each, int group) {
        return MinimumWage.of(report.rules(), report.month(), report.land(each.line()), group);
    }
}
