package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.CheckRules;

/** W-05: a worker's hourly wage that jumps against the month before needs a reason. */
final class W05HourlyWageSteady implements Check {

    private static final int CENTS = 2;

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        BigDecimal most = report.rules().value(CheckRules.HOURLY_WAGE_CHANGE_MAX, report.month());
        return report.workers().stream().flatMap(worker -> finding(report, worker, most));
    }

    private static Stream<Finding> finding(
            ReportUnderCheck report, CheckedWorker worker, BigDecimal most) {
        BigDecimal before = worker.facts().hourlyWageBefore();
        BigDecimal hours = worker.hours();
        if (before == null || hours.signum() <= 0) {
            return Stream.empty();
        }
        BigDecimal wage =
                LineFigures.sum(
                        worker.lines().stream().map(report::figures).toList(),
                        LineFigures::workGross);
        BigDecimal expected = before.multiply(hours);
        // Multiplied out, so that no quotient is rounded before it is compared.
        return wage.subtract(expected).abs().compareTo(expected.multiply(most)) > 0
                ? Stream.of(
                        Finding.warning(
                                "W-05",
                                worker.firstLine(),
                                "grossWage",
                                Map.of(
                                        "before", shown(before),
                                        "now",
                                                wage.divide(hours, CENTS, RoundingMode.HALF_UP)
                                                        .toPlainString(),
                                        "change", most.toPlainString())))
                : Stream.empty();
    }

    private static String shown(BigDecimal hourly) {
        return hourly.setScale(CENTS, RoundingMode.HALF_UP).toPlainString();
    }
}
