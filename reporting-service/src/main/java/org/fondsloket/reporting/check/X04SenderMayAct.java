package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;

/** whoever sends for another has a mandate that holds today. */
final class X04SenderMayAct implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.facts().mayAct()
                ? Stream.empty()
                : Stream.of(
                        Finding.error("X-04", Map.of("employerNumber", report.employerNumber())));
    }
}
