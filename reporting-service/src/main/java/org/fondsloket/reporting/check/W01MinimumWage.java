package org.fondsloket.reporting.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.wage.MinimumWage;

/**
 * W-01: the wage reaches the minimum wage of the place of work for its hours; W-01b the same where
 * leave pay, which does not count for it, is part of the wage. In a month between two construction
 * minimum wages the last one only asks for a reason.
 */
final class W01MinimumWage implements Check {

    private static final int HELPER = 1;

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        Map<String, MinimumWage> byLand = new HashMap<>();
        return WageOfLine.all(report)
                .flatMap(
                        each ->
                                finding(
                                        each,
                                        byLand.computeIfAbsent(
                                                report.land(each.line()),
                                                land ->
                                                        MinimumWage.of(
                                                                report.rules(),
                                                                report.month(),
                                                                land,
                                                                HELPER))));
    }

    private static Stream<Finding> finding(WageOfLine each, MinimumWage minimum) {
        String check = each.leavePayPaid().signum() > 0 ? "W-01b" : "W-01";
        return WageLimit.of(minimum)
                .filter(limit -> limit.isMissedBy(each))
                .limit(1)
                .map(limit -> limit.finding(check, each));
    }
}
