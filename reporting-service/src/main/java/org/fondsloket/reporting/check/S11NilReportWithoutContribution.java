package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.reporting.check.ReportFacts.Purpose;

/** S-11: in a nil report nobody contributes. */
final class S11NilReportWithoutContribution implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.facts().purpose() == Purpose.NIL
                ? report.lines().stream()
                        .filter(report::isContributing)
                        .map(line -> Finding.error("S-11", line, "status", Map.of()))
                : Stream.empty();
    }
}
