package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.reporting.check.ReportFacts.Purpose;

/** S-10: a month that is filed takes nothing but a correction. */
final class S10ReportedOnlyOnce implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.facts().filed() == null || report.facts().purpose() == Purpose.CORRECTION
                ? Stream.empty()
                : Stream.of(Finding.error("S-10", Map.of("month", report.month().toString())));
    }
}
