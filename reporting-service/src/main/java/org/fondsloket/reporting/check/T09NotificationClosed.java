package org.fondsloket.reporting.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.CheckRules;

/** T-09: a posting that has ended does not stay announced to customs for long. */
final class T09NotificationClosed implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        int most = report.rules().value(CheckRules.NOTIFICATION_DAYS_MAX, report.month());
        return report.lines().stream().flatMap(line -> finding(report.worker(line), line, most));
    }

    private static Stream<Finding> finding(WorkerFacts worker, CheckedLine line, int most) {
        LocalDate end = line.postingEnd().value();
        return end == null
                ? Stream.empty()
                : worker.announced().stream()
                        .filter(posting -> !posting.from().isAfter(end))
                        .map(WorkerFacts.Announced::lastDay)
                        .filter(lastDay -> lastDay.isAfter(end.plusDays(most)))
                        .limit(1)
                        .map(
                                lastDay ->
                                        Finding.warning(
                                                "T-09",
                                                line,
                                                "postingEnd",
                                                Map.of("announcedTo", lastDay.toString())));
    }
}
