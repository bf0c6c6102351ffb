package org.fondsloket.reporting.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.calendar.Period;

/** T-03: no day of a worker stands in two lines. */
final class T03PeriodsApart implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        Map<String, List<Span>> earlier = new HashMap<>();
        return report.lines().stream()
                .filter(report::isContributing)
                .flatMap(Span::of)
                .flatMap(
                        span ->
                                overlap(
                                        span,
                                        earlier.computeIfAbsent(
                                                span.line().workerNumber(),
                                                _ -> new ArrayList<>())));
    }

    private static Stream<Finding> overlap(Span span, List<Span> earlier) {
        List<Finding> found =
                earlier.stream()
                        .filter(span::overlaps)
                        .limit(1)
                        .map(
                                first ->
                                        Finding.error(
                                                "T-03",
                                                span.line(),
                                                "periodFrom",
                                                Map.of(
                                                        "first",
                                                        String.valueOf(first.line().index() + 1))))
                        .toList();
        earlier.add(span);
        return found.stream();
    }

    private record Span(CheckedLine line, Period period) {

        static Stream<Span> of(CheckedLine line) {
            Period period = line.period();
            return period == null ? Stream.empty() : Stream.of(new Span(line, period));
        }

        boolean overlaps(Span other) {
            return period.overlaps(other.period);
        }
    }
}
