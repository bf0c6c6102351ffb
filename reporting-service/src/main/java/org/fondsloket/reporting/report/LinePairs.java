package org.fondsloket.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of two versions side by side. Lines have no name that would survive a spreadsheet,
 * so those of one worker are paired by their days; what is equal in both versions is left out.
 */
final class LinePairs {

    private static final Comparator<Placed> BY_DAYS =
            Comparator.comparing(
                            (Placed placed) -> placed.line().periodFrom(),
                            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(placed -> ContentHash.text(placed.line()));

    private static final List<BiPredicate<ReportLine, ReportLine>> NEAREST_FIRST =
            List.of(
                    (old, now) ->
                            Objects.equals(old.periodFrom(), now.periodFrom())
                                    && Objects.equals(old.periodTo(), now.periodTo()),
                    (old, now) -> Objects.equals(old.periodFrom(), now.periodFrom()),
                    (old, now) -> true);

    private LinePairs() {}

    /** Changed, added and removed lines, by worker. */
    static List<Pair> between(List<ReportLine> before, List<ReportLine> after) {
        SortedMap<String, List<Placed>> old = byWorker(before);
        SortedMap<String, List<Placed>> now = byWorker(after);
        SortedMap<String, List<Placed>> all = new TreeMap<>(old);
        all.putAll(now);
        List<Pair> pairs = new ArrayList<>();
        for (String worker : all.keySet()) {
            pairs.addAll(
                    ofWorker(
                            worker,
                            old.getOrDefault(worker, new ArrayList<>()),
                            now.getOrDefault(worker, new ArrayList<>())));
        }
        return pairs;
    }

    private static List<Pair> ofWorker(String worker, List<Placed> old, List<Placed> now) {
        old.removeIf(placed -> take(now, other -> other.line().equals(placed.line())) != null);
        List<Pair> pairs = new ArrayList<>();
        for (BiPredicate<ReportLine, ReportLine> near : NEAREST_FIRST) {
            old.removeIf(
                    placed -> {
                        Placed other = take(now, each -> near.test(placed.line(), each.line()));
                        return other != null && pairs.add(new Pair(worker, placed, other));
                    });
        }
        old.forEach(removed -> pairs.add(new Pair(worker, removed, null)));
        now.forEach(added -> pairs.add(new Pair(worker, null, added)));
        return pairs;
    }

    private static @Nullable Placed take(List<Placed> from, Function<Placed, Boolean> wanted) {
        for (Placed each : from) {
            if (wanted.apply(each)) {
                from.remove(each);
                return each;
            }
        }
        return null;
    }

    private static SortedMap<String, List<Placed>> byWorker(List<ReportLine> lines) {
        SortedMap<String, List<Placed>> byWorker = new TreeMap<>();
        for (int index = 0; index < lines.size(); index++) {
            byWorker.computeIfAbsent(lines.get(index).workerNumber(), worker -> new ArrayList<>())
                    .add(new Placed(index + 1, lines.get(index)));
        }
        byWorker.values().forEach(placed -> placed.sort(BY_DAYS));
        return byWorker;
    }

    /** A line with its place in the report, from 1. */
    record Placed(int lineNo, ReportLine line) {}

    /** Two lines of one worker, of which one may be missing. */
    record Pair(String workerNumber, @Nullable Placed before, @Nullable Placed after) {

        LineChange change(
                Function<BigDecimal, BigDecimal> shareBefore,
                Function<BigDecimal, BigDecimal> shareAfter) {
            return new LineChange(
                    workerNumber,
                    after == null ? null : after.lineNo(),
                    before == null ? null : before.lineNo(),
                    figures(before, shareBefore),
                    figures(after, shareAfter));
        }

        BigDecimal raise() {
            return gross(after).subtract(gross(before));
        }

        List<String> leaveBefore() {
            return before == null ? List.of() : ContentHash.leave(before.line());
        }

        List<String> leaveAfter() {
            return after == null ? List.of() : ContentHash.leave(after.line());
        }

        private static Figures figures(
                @Nullable Placed placed, Function<BigDecimal, BigDecimal> share) {
            return placed == null
                    ? Figures.none()
                    : Figures.of(placed.line(), share.apply(gross(placed)));
        }

        private static BigDecimal gross(@Nullable Placed placed) {
            return placed == null || placed.line().grossWage() == null
                    ? BigDecimal.ZERO
                    : placed.line().grossWage();
        }
    }
}
