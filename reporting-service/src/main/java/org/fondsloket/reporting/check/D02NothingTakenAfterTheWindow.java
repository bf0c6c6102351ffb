package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;

/** D-02: once the window has closed, wages of a worker do not fall and leave does not change. */
final class D02NothingTakenAfterTheWindow implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.correction().stream()
                .flatMap(Correction::outsideTheWindow)
                .filter(Correction.Outside::isForbidden)
                .map(D02NothingTakenAfterTheWindow::finding);
    }

    private static Finding finding(Correction.Outside outside) {
        Map<String, String> params =
                Map.of(
                        "workerNumber", outside.workerNumber(),
                        "lastDay", outside.lastDay().toString());
        CheckedLine line = outside.line();
        return line == null
                ? Finding.error("D-02", params)
                : Finding.error("D-02", line, outside.wages() < 0 ? "grossWage" : "leave", params);
    }
}
