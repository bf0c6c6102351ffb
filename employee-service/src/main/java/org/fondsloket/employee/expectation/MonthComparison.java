package org.fondsloket.employee.expectation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fondsloket.employee.expectation.ExpectedWorker.Difference;
import org.fondsloket.employee.expectation.ExpectedWorker.Kind;
import org.fondsloket.employee.expectation.ExpectedWorker.State;
import org.jspecify.annotations.Nullable;

/**
 * Rule: every worker whom a posting of the month names must be answered, and what is announced,
 * reported and ended must say the same (S000-22, S-05, T-04, T-09).
 *
 * @param postings all postings of one employer that touch the month, ended or still announced
 * @param lines lines of the last version of the month's report; null while nothing is filed
 * @param notificationDaysMax days for which a notification may run on after the worker has left
 */
record MonthComparison(
        YearMonth month,
        List<AnnouncedPosting> postings,
        @Nullable List<ReportedLine> lines,
        int notificationDaysMax) {

    /** Everybody concerned, by worker number. */
    List<ExpectedWorker> workers() {
        Map<String, List<AnnouncedPosting>> announced =
                postings.stream().collect(Collectors.groupingBy(AnnouncedPosting::workerNumber));
        Map<String, List<ReportedLine>> reported =
                lines == null
                        ? Map.of()
                        : lines.stream().collect(Collectors.groupingBy(ReportedLine::workerNumber));
        Set<String> numbers = new TreeSet<>(announced.keySet());
        numbers.addAll(reported.keySet());
        return numbers.stream()
                .map(
                        number ->
                                worker(
                                        number,
                                        announced.getOrDefault(number, List.of()),
                                        reported.getOrDefault(number, List.of())))
                .toList();
    }

    private ExpectedWorker worker(
            String number, List<AnnouncedPosting> announced, List<ReportedLine> reported) {
        List<AnnouncedPosting> inOrder =
                announced.stream()
                        .sorted(
                                Comparator.comparing(AnnouncedPosting::from)
                                        .thenComparing(AnnouncedPosting::postingId))
                        .toList();
        List<Difference> differences = new ArrayList<>();
        if (lines != null && reported.isEmpty() && inOrder.stream().anyMatch(this::expected)) {
            differences.add(new Difference(Kind.ANNOUNCED_NOT_REPORTED, null, null, null));
        }
        for (ReportedLine line : reported) {
            outside(line, inOrder, differences);
        }
        for (AnnouncedPosting posting : inOrder) {
            stillAnnounced(posting, reported, differences);
        }
        return new ExpectedWorker(number, state(inOrder, reported), inOrder, differences);
    }

    private State state(List<AnnouncedPosting> announced, List<ReportedLine> reported) {
        if (!reported.isEmpty()) {
            return State.REPORTED;
        }
        return announced.stream().allMatch(posting -> endedBy(posting, month.atEndOfMonth()))
                ? State.ENDED
                : State.ANNOUNCED;
    }

    /** True when the worker is expected on a day of the month. */
    private boolean expected(AnnouncedPosting posting) {
        return !posting.from().isAfter(month.atEndOfMonth())
                && !posting.lastDay().isBefore(month.atDay(1));
    }

    /** Each run of reported days that no announcement covers is one difference. */
    private static void outside(
            ReportedLine line, List<AnnouncedPosting> announced, List<Difference> differences) {
        LocalDate from = line.periodFrom();
        LocalDate to = line.periodTo();
        if (from == null || to == null) {
            return;
        }
        if (announced.stream().noneMatch(posting -> touches(posting, from, to))) {
            Kind kind =
                    announced.isEmpty()
                            ? Kind.REPORTED_NOT_ANNOUNCED
                            : Kind.REPORTED_OUTSIDE_ANNOUNCEMENT;
            differences.add(new Difference(kind, null, from, to));
            return;
        }
        LocalDate begin = null;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            LocalDate each = day;
            boolean covered = announced.stream().anyMatch(posting -> touches(posting, each, each));
            if (!covered && begin == null) {
                begin = day;
            } else if (covered && begin != null) {
                differences.add(
                        new Difference(
                                Kind.REPORTED_OUTSIDE_ANNOUNCEMENT, null, begin, day.minusDays(1)));
                begin = null;
            }
        }
        if (begin != null) {
            differences.add(new Difference(Kind.REPORTED_OUTSIDE_ANNOUNCEMENT, null, begin, to));
        }
    }

    /** The end is known from the posting itself, or from the report that says when it was. */
    private void stillAnnounced(
            AnnouncedPosting posting, List<ReportedLine> reported, List<Difference> differences) {
        LocalDate left =
                posting.endedOn() != null
                        ? posting.endedOn()
                        : reported.stream()
                                .map(ReportedLine::postingEnd)
                                .filter(Objects::nonNull)
                                .filter(day -> !day.isBefore(posting.from()))
                                .max(Comparator.naturalOrder())
                                .orElse(null);
        if (left != null && posting.announcedTo().isAfter(left.plusDays(notificationDaysMax))) {
            differences.add(
                    new Difference(
                            Kind.ENDED_STILL_ANNOUNCED,
                            posting.notificationId(),
                            left.plusDays(1),
                            posting.announcedTo()));
        }
    }

    private static boolean endedBy(AnnouncedPosting posting, LocalDate day) {
        return posting.endedOn() != null && !posting.endedOn().isAfter(day);
    }

    private static boolean touches(AnnouncedPosting posting, LocalDate from, LocalDate to) {
        return !posting.from().isAfter(to) && !posting.announcedTo().isBefore(from);
    }
}
