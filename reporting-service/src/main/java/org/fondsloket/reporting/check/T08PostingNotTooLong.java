package org.fondsloket.reporting.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.CheckRules;
import org.fondsloket.scheme.calendar.Period;

/** T-08: a posting without a break that lasts longer becomes one of long duration. */
final class T08PostingNotTooLong implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        int most = report.rules().value(CheckRules.POSTING_MONTHS_MAX, report.month());
        return report.workers().stream().flatMap(worker -> finding(worker, most));
    }

    private static Stream<Finding> finding(CheckedWorker worker, int most) {
        LocalDate lastDay = worker.lastDay();
        return Period.union(
                        worker.facts().announced().stream()
                                .flatMap(WorkerFacts.Announced::days)
                                .toList())
                .stream()
                .filter(unbroken -> unbroken.contains(lastDay))
                .filter(unbroken -> !unbroken.from().plusMonths(most).isAfter(lastDay))
                .map(
                        unbroken ->
                                Finding.warning(
                                        "T-08",
                                        worker.firstLine(),
                                        "periodTo",
                                        Map.of(
                                                "since", unbroken.from().toString(),
                                                "max", String.valueOf(most))));
    }
}
