package org.fondsloket.reporting.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.reporting.check.ReportFacts.Purpose;

/** D-01: a report is there by its due day; a correction has no such day. */
final class D01SentInTime implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        LocalDate due = report.rules().reportDueOn(report.month());
        return report.facts().purpose() != Purpose.CORRECTION && report.today().isAfter(due)
                ? Stream.of(Finding.warning("D-01", Map.of("due", due.toString())))
                : Stream.empty();
    }
}
