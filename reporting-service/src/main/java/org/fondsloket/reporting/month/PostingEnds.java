package org.fondsloket.reporting.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fondsloket.reporting.report.CorrectionDays;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.account.CorrectionWindow;
import org.jspecify.annotations.Nullable;

/**
 * When the postings of an employer ended, as announced or as reported, and until when their months
 * can therefore be corrected.
 */
record PostingEnds(List<Posting> postings, List<ReportedEnd> reported) {

    PostingEnds {
        postings = List.copyOf(postings);
        reported = List.copyOf(reported);
    }

    /**
     * A posting of one worker.
     *
     * @param lastDay last day in Germany as far as it is known
     * @param endedOn the day on which it ended, null while it goes on
     */
    record Posting(
            String workerNumber, LocalDate from, LocalDate lastDay, @Nullable LocalDate endedOn) {

        boolean touches(YearMonth month) {
            return !from.isAfter(month.atEndOfMonth()) && !lastDay.isBefore(month.atDay(1));
        }
    }

    /** The last day in Germany of a worker as a filed report has it. */
    record ReportedEnd(String workerNumber, YearMonth month, LocalDate endedOn) {}

    /** True when a worker was announced for a day of the month. */
    boolean touches(YearMonth month) {
        return postings.stream().anyMatch(posting -> posting.touches(month));
    }

    /** Until when the lines of a month can be changed in any direction. */
    CorrectionDays days(RuleSet rules, YearMonth month, LocalDate today) {
        Map<String, LocalDate> afterEnd = new HashMap<>();
        ends(month)
                .forEach(
                        (worker, end) ->
                                afterEnd.put(
                                        worker, CorrectionWindow.of(rules, month, end).lastDay()));
        return new CorrectionDays(
                today, CorrectionWindow.of(rules, month, null).lastDay(), afterEnd);
    }

    /**
     * Last day on which anything of the month can be changed: while one posting goes on, the day by
     * the year.
     */
    LocalDate lastDay(RuleSet rules, YearMonth month) {
        Map<String, LocalDate> ends = ends(month);
        boolean allEnded =
                touches(month)
                        && postings.stream()
                                .filter(posting -> posting.touches(month))
                                .allMatch(posting -> ends.containsKey(posting.workerNumber()));
        return CorrectionWindow.of(rules, month, allEnded ? latest(ends.values()) : null).lastDay();
    }

    /** The end of each worker whose posting of this month is over. */
    private Map<String, LocalDate> ends(YearMonth month) {
        Map<String, LocalDate> ends = new HashMap<>();
        postings.stream()
                .filter(posting -> posting.touches(month))
                .collect(Collectors.groupingBy(Posting::workerNumber))
                .forEach(
                        (worker, all) -> {
                            if (all.stream().allMatch(posting -> posting.endedOn() != null)) {
                                ends.put(
                                        worker,
                                        latest(
                                                all.stream()
                                                        .map(Posting::endedOn)
                                                        .filter(Objects::nonNull)
                                                        .toList()));
                            }
                        });
        // What the employer reported himself goes before; the first end from this month on counts,
        // for a later one belongs to another posting.
        reported.stream()
                .filter(end -> !end.month().isBefore(month))
                .collect(Collectors.groupingBy(ReportedEnd::workerNumber))
                .forEach((worker, all) -> ends.put(worker, first(all)));
        return ends;
    }

    private static LocalDate first(List<ReportedEnd> ofOneWorker) {
        YearMonth month =
                ofOneWorker.stream()
                        .map(ReportedEnd::month)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        return latest(
                ofOneWorker.stream()
                        .filter(end -> end.month().equals(month))
                        .map(ReportedEnd::endedOn)
                        .toList());
    }

    private static LocalDate latest(Collection<LocalDate> days) {
        return days.stream().max(Comparator.naturalOrder()).orElseThrow();
    }
}
