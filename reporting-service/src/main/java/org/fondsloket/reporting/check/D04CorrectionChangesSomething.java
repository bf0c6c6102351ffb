package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;

/** D-04: a correction changes at least one value. */
final class D04CorrectionChangesSomething implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.correction().filter(Correction::isEmpty).stream()
                .map(_ -> Finding.error("D-04", Map.of()));
    }
}
