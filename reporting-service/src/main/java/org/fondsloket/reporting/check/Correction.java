package org.fondsloket.reporting.check;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fondsloket.reporting.report.ReportLine;
import org.fondsloket.scheme.account.CorrectionWindow;
import org.jspecify.annotations.Nullable;

/** What the new values of a filed month change, as a whole and worker by worker. */
final class Correction {

    private final ReportUnderCheck report;
    private final Map<String, List<LineContent>> before;
    private final Map<String, List<LineContent>> after;
    private final Map<String, CheckedLine> lines = new HashMap<>();
    private final Map<Optional<LocalDate>, LocalDate> lastDays = new HashMap<>();

    Correction(ReportUnderCheck report, List<ReportLine> filed) {
        this.report = report;
        this.before =
                filed.stream()
                        .map(LineContent::of)
                        .collect(groupingBy(content -> content.line().workerNumber()));
        this.after = new HashMap<>();
        for (CheckedLine line : report.lines()) {
            lines.putIfAbsent(line.workerNumber(), line);
            after.computeIfAbsent(line.workerNumber(), _ -> new ArrayList<>())
                    .add(LineContent.of(line, report.isContributing(line)));
        }
    }

    /** True when the same lines are sent again, in whatever order. */
    boolean isEmpty() {
        return workers().allMatch(worker -> counted(before, worker).equals(counted(after, worker)));
    }

    /** Wage sum as it is filed, euro. */
    BigDecimal grossBefore() {
        return gross(before.values().stream().flatMap(Collection::stream).toList());
    }

    /** Workers whose last day for corrections has passed. */
    Stream<Outside> outsideTheWindow() {
        return workers().map(this::outside).filter(Objects::nonNull);
    }

    private @Nullable Outside outside(String worker) {
        LocalDate lastDay = lastDay(worker);
        return report.today().isAfter(lastDay)
                ? new Outside(
                        worker,
                        lines.get(worker),
                        lastDay,
                        gross(contents(after, worker)).compareTo(gross(contents(before, worker))),
                        !leave(before, worker).equals(leave(after, worker)))
                : null;
    }

    /** Equal for the many workers whose posting ends on the same day or goes on. */
    private LocalDate lastDay(String worker) {
        return lastDays.computeIfAbsent(
                Optional.ofNullable(end(worker)),
                end ->
                        CorrectionWindow.of(report.rules(), report.month(), end.orElse(null))
                                .lastDay());
    }

    /**
     * Last day in Germany as the fund was told it, null while the posting goes on. An end before
     * the month closes it no sooner than an end in it.
     */
    private @Nullable LocalDate end(String worker) {
        LocalDate end = endAsTold(worker);
        LocalDate firstDay = report.month().atDay(1);
        return end != null && end.isBefore(firstDay) ? firstDay : end;
    }

    private @Nullable LocalDate endAsTold(String worker) {
        List<LocalDate> reported =
                contents(before, worker).stream()
                        .map(content -> content.line().postingEnd())
                        .filter(Objects::nonNull)
                        .toList();
        if (!reported.isEmpty()) {
            return reported.stream().max(Comparator.naturalOrder()).orElseThrow();
        }
        WorkerFacts facts = report.facts().workers().get(worker);
        List<WorkerFacts.Announced> postings =
                facts == null
                        ? List.of()
                        : facts.announced().stream()
                                .filter(posting -> posting.touches(report.month()))
                                .toList();
        return postings.stream().allMatch(posting -> posting.endedOn() != null)
                ? postings.stream()
                        .map(WorkerFacts.Announced::lastDay)
                        .max(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }

    private Stream<String> workers() {
        TreeSet<String> workers = new TreeSet<>(before.keySet());
        workers.addAll(after.keySet());
        return workers.stream();
    }

    private static Map<LineContent, Integer> counted(
            Map<String, List<LineContent>> version, String worker) {
        Map<LineContent, Integer> counted = new HashMap<>();
        contents(version, worker).forEach(content -> counted.merge(content, 1, Integer::sum));
        return counted;
    }

    private static Map<LineContent.LeaveTold, Integer> leave(
            Map<String, List<LineContent>> version, String worker) {
        Map<LineContent.LeaveTold, Integer> counted = new HashMap<>();
        contents(version, worker).stream()
                .flatMap(content -> content.leave().stream())
                .forEach(leave -> counted.merge(leave, 1, Integer::sum));
        return counted;
    }

    private static List<LineContent> contents(
            Map<String, List<LineContent>> version, String worker) {
        return version.getOrDefault(worker, List.of());
    }

    private static BigDecimal gross(List<LineContent> contents) {
        return contents.stream()
                .map(LineContent::grossWage)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * A worker who can no longer be corrected at will.
     *
     * @param line first line of the worker, null when the correction has none
     * @param wages above zero when they rise, below zero when they fall
     */
    record Outside(
            String workerNumber,
            @Nullable CheckedLine line,
            LocalDate lastDay,
            int wages,
            boolean leaveChanges) {

        /** True when the correction takes something away from the worker or moves leave. */
        boolean isForbidden() {
            return wages < 0 || leaveChanges;
        }
    }
}
