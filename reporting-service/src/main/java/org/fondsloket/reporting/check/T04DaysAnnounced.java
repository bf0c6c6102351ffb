package org.fondsloket.reporting.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.calendar.Period;

/**
 * T-04: each day was announced to customs before it began. Nobody announces a worker who is not the
 * employer's: there S-03 says what is wrong.
 */
final class T04DaysAnnounced implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.lines().stream()
                .filter(report::isContributing)
                .filter(line -> report.worker(line).registered())
                .flatMap(line -> finding(report, line));
    }

    private static Stream<Finding> finding(ReportUnderCheck report, CheckedLine line) {
        Period period = line.periodIn(report.month());
        if (period == null) {
            return Stream.empty();
        }
        List<Period> announced =
                report.worker(line).announced().stream()
                        .flatMap(WorkerFacts.Announced::days)
                        .toList();
        List<LocalDate> missing =
                announced.stream().anyMatch(days -> days.contains(period))
                        ? List.of()
                        : period.dates()
                                .filter(day -> announced.stream().noneMatch(a -> a.contains(day)))
                                .toList();
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Finding.warning(
                                "T-04",
                                line,
                                "periodFrom",
                                Map.of(
                                        "from", missing.getFirst().toString(),
                                        "to", missing.getLast().toString(),
                                        "days", String.valueOf(missing.size()))));
    }
}
