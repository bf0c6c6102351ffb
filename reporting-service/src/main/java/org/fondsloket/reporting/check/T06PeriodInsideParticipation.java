package org.fondsloket.reporting.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** T-06: no day lies before the employer took part. */
final class T06PeriodInsideParticipation implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        LocalDate first = report.facts().participationFrom();
        return report.lines().stream()
                .filter(report::isContributing)
                .filter(line -> startsBefore(line, first))
                .map(
                        line ->
                                Finding.error(
                                        "T-06",
                                        line,
                                        "periodFrom",
                                        Map.of("first", first.toString())));
    }

    private static boolean startsBefore(CheckedLine line, LocalDate first) {
        LocalDate from = line.periodFrom().value();
        return from != null && from.isBefore(first);
    }
}
