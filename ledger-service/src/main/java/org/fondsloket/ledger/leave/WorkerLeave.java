package org.fondsloket.ledger.leave;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the events of a worker's leave account add up to.
 *
 * @param months newest version of each report
 * @param years totals by year of origin
 * @param closed years whose rest went into the next one
 * @param lapsed how far a year has lapsed
 * @param warned years for which a lapse warning went out
 * @param payouts what the fund paid to the worker itself, by number of the decision
 * @param told statements and requests for correction that went out, by their ids
 * @param mergedInto number that holds the account since a merge
 */
record WorkerLeave(
        Map<MonthKey, RecordedMonth> months,
        NavigableMap<Integer, YearTotals> years,
        Set<Integer> closed,
        Map<Integer, LapseStage> lapsed,
        Set<Integer> warned,
        Map<String, PaidOut> payouts,
        Set<String> told,
        @Nullable String mergedInto) {

    WorkerLeave {
        months = Map.copyOf(months);
        years = new TreeMap<>(years);
        closed = Set.copyOf(closed);
        lapsed = Map.copyOf(lapsed);
        warned = Set.copyOf(warned);
        payouts = Map.copyOf(payouts);
        told = Set.copyOf(told);
    }

    static WorkerLeave nothing() {
        return new WorkerLeave(
                Map.of(), new TreeMap<>(), Set.of(), Map.of(), Set.of(), Map.of(), Set.of(), null);
    }

    /** True when the days of a year are rounded as at its end. */
    boolean hasEnded(int year) {
        return closed.contains(year)
                || months.keySet().stream().anyMatch(key -> key.month().getYear() > year);
    }

    LapseStage stage(int year) {
        return lapsed.getOrDefault(year, LapseStage.RUNNING);
    }

    WorkerLeave with(Iterable<YearTotals> changed) {
        NavigableMap<Integer, YearTotals> more = new TreeMap<>(years);
        changed.forEach(totals -> more.put(totals.year(), totals));
        return new WorkerLeave(months, more, closed, lapsed, warned, payouts, told, mergedInto);
    }

    WorkerLeave with(RecordedMonth month) {
        Map<MonthKey, RecordedMonth> more = new HashMap<>(months);
        more.put(month.reported().key(), month);
        return new WorkerLeave(more, years, closed, lapsed, warned, payouts, told, mergedInto);
    }

    WorkerLeave closing(int year) {
        return new WorkerLeave(
                months, years, plus(closed, year), lapsed, warned, payouts, told, mergedInto);
    }

    WorkerLeave lapsing(int year, LapseStage stage) {
        Map<Integer, LapseStage> more = new HashMap<>(lapsed);
        more.merge(year, stage, (one, other) -> one.compareTo(other) < 0 ? other : one);
        return new WorkerLeave(months, years, closed, more, warned, payouts, told, mergedInto);
    }

    WorkerLeave warning(int year) {
        return new WorkerLeave(
                months, years, closed, lapsed, plus(warned, year), payouts, told, mergedInto);
    }

    WorkerLeave with(PaidOut payout) {
        Map<String, PaidOut> more = new HashMap<>(payouts);
        more.put(payout.payoutId(), payout);
        return new WorkerLeave(months, years, closed, lapsed, warned, more, told, mergedInto);
    }

    WorkerLeave merged(String into) {
        return new WorkerLeave(Map.of(), years, closed, lapsed, warned, Map.of(), told, into);
    }

    WorkerLeave telling(String id) {
        return new WorkerLeave(
                months, years, closed, lapsed, warned, payouts, plus(told, id), mergedInto);
    }

    private static <T> Set<T> plus(Set<T> all, T one) {
        Set<T> more = new HashSet<>(all);
        more.add(one);
        return more;
    }
}
