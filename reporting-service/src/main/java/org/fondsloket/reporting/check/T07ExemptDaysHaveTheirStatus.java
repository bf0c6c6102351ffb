package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;

/** T-07: days for which a home fund's exemption is granted are not reported with values. */
final class T07ExemptDaysHaveTheirStatus implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.lines().stream()
                .filter(report::isContributing)
                .flatMap(line -> finding(report, line));
    }

    private static Stream<Finding> finding(ReportUnderCheck report, CheckedLine line) {
        return line.firstDaysIn(report.month(), report.worker(line).exempt())
                .map(
                        exempt ->
                                Finding.error(
                                        "T-07",
                                        line,
                                        "status",
                                        Map.of(
                                                "from", exempt.from().toString(),
                                                "to", exempt.to().toString())));
    }
}
