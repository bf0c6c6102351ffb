package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;

/** T-05: no other employer reports the same days; the finding does not say which one does. */
final class T05DaysOfOneEmployer implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.lines().stream()
                .filter(report::isContributing)
                .flatMap(line -> finding(report, line));
    }

    private static Stream<Finding> finding(ReportUnderCheck report, CheckedLine line) {
        return line.firstDaysIn(report.month(), report.worker(line).elsewhere())
                .map(
                        shared ->
                                Finding.warning(
                                        "T-05",
                                        line,
                                        "periodFrom",
                                        Map.of(
                                                "from", shared.from().toString(),
                                                "to", shared.to().toString())));
    }
}
