package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;

/** D-03: a wage that was reported too low is corrected even after the window has closed. */
final class D03HigherWagesAlwaysAccepted implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.correction().stream()
                .flatMap(Correction::outsideTheWindow)
                .filter(outside -> outside.wages() > 0 && !outside.isForbidden())
                .flatMap(D03HigherWagesAlwaysAccepted::finding);
    }

    private static Stream<Finding> finding(Correction.Outside outside) {
        CheckedLine line = outside.line();
        return line == null
                ? Stream.empty()
                : Stream.of(
                        Finding.info(
                                "D-03",
                                line,
                                "grossWage",
                                Map.of("lastDay", outside.lastDay().toString())));
    }
}
