package org.fondsloket.reporting.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** T-01: a period does not end before it starts. */
final class T01PeriodInOrder implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.lines().stream()
                .filter(T01PeriodInOrder::endsBeforeItStarts)
                .map(line -> Finding.error("T-01", line, "periodTo", Map.of()));
    }

    private static boolean endsBeforeItStarts(CheckedLine line) {
        LocalDate from = line.periodFrom().value();
        LocalDate to = line.periodTo().value();
        return from != null && to != null && to.isBefore(from);
    }
}
