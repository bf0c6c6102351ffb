package org.fondsloket.scheme.leave;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fondsloket.scheme.Explained;
import org.fondsloket.scheme.LeaveRules;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.Rule;
import org.fondsloket.scheme.RuleKey;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.StepKind;
import org.fondsloket.scheme.YearlyDeadline;
import org.fondsloket.scheme.calendar.Period;
import org.jspecify.annotations.Nullable;

/**
 * The leave account of a worker, derived from all reports of all employers, so that preview, check
 * and booking find the same days and the same cent.
 */
public final class LeaveAccount {

    private final RuleSet rules;
    private final NavigableMap<YearMonth, List<WorkerMonth>> months;
    private final Absences absences;

    private LeaveAccount(RuleSet rules, NavigableMap<YearMonth, List<WorkerMonth>> months) {
        this.rules = rules;
        this.months = months;
        this.absences = Absences.of(rules, flat(months));
    }

    /** Opens the account over reports in any order; several of one month are united. */
    public static LeaveAccount of(RuleSet rules, Collection<WorkerMonth> months) {
        NavigableMap<YearMonth, List<WorkerMonth>> byMonth = new TreeMap<>();
        months.forEach(
                month -> byMonth.computeIfAbsent(month.month(), _ -> new ArrayList<>()).add(month));
        return new LeaveAccount(rules, byMonth);
    }

    /** The account with further reports. */
    public LeaveAccount with(Collection<WorkerMonth> more) {
        List<WorkerMonth> all = new ArrayList<>(flat(months));
        all.addAll(more);
        return of(rules, all);
    }

    /**
     * What leave in a month can be taken from: only reports of earlier months count, leave granted
     * in them is gone, and a year that lapsed is not there.
     */
    public Buckets bucketsBefore(YearMonth month) {
        return explainedBucketsBefore(month).result();
    }

    /** The same with its steps: first the previous year, then the running one. */
    public Explained<Buckets> explainedBucketsBefore(YearMonth month) {
        LeaveYear previous = year(month.getYear() - 1, null);
        LeaveYear running = year(month.getYear(), month);
        Buckets buckets =
                new Buckets(
                        new Bucket(previous.daysAtYearEnd(), previous.restPay())
                                .minus(running.daysFromCarryOver(), running.payFromCarryOver()),
                        new Bucket(running.daysInYear(), running.restPay()));
        List<Step> steps = new ArrayList<>(previous.stepsAtYearEnd());
        steps.addAll(running.stepsInYear());
        return new Explained<>(buckets, rules.id(), steps);
    }

    /** True when at least one full rest day from before the month gives a day rate (L-06). */
    public boolean hasDayRate(YearMonth month) {
        return bucketsBefore(month).hasDayRate();
    }

    /**
     * Days that can be taken on the first day of a leave, when only the postings of its month are
     * known: a disability counts on as in the last report, see the other method.
     */
    public Explained<Integer> availableOn(LocalDate leaveStart, List<Period> periodsOfThisMonth) {
        YearMonth month = YearMonth.from(leaveStart);
        boolean disabled =
                !months.isEmpty()
                        && months.lastEntry().getValue().stream()
                                .anyMatch(WorkerMonth::severelyDisabled);
        return availableOn(
                leaveStart,
                new WorkerMonth(
                        month, periodsOfThisMonth, List.of(), Money.ZERO, disabled, List.of()));
    }

    /**
     * Days that can be taken on the first day of a leave: full days earned up to and including that
     * day, and the rest of the previous year, less what was granted before (section 8 no. 2.1).
     *
     * @param thisMonth the report of the month of the leave, as far as it is known
     */
    public Explained<Integer> availableOn(LocalDate leaveStart, WorkerMonth thisMonth) {
        YearMonth month = YearMonth.from(leaveStart);
        Rule<String> cutoff = rules.rule(LeaveRules.AVAILABILITY_CUTOFF, leaveStart);
        LocalDate lastDay =
                "LEAVE_START".equals(cutoff.value()) ? leaveStart : month.atDay(1).minusDays(1);
        LeaveAccount known = with(List.of(thisMonth)).until(leaveStart, lastDay);
        LeaveYear previous = known.year(month.getYear() - 1, null);
        LeaveYear running = known.year(month.getYear(), month.plusMonths(1));
        int carriedOver = previous.daysAtYearEnd();
        int granted = running.daysFromCarryOver() + running.daysFromCurrent();
        int earned = running.daysInYear() + running.daysFromCurrent();
        int available = carriedOver + earned - granted;
        List<Step> steps = new ArrayList<>(running.stepsInYear());
        steps.add(Step.read(rules, cutoff, leaveStart));
        steps.add(
                Step.of(StepKind.DAYS_AVAILABLE, lastDay, carriedOver, earned, granted, available));
        return new Explained<>(available, rules.id(), steps);
    }

    /** Settles one leave of one month, see {@link #settle(YearMonth, boolean, List, Money)}. */
    public Settlement settle(Period leave, String land, Money workGross, boolean severelyDisabled) {
        return settle(
                        YearMonth.from(leave.from()),
                        severelyDisabled,
                        List.of(new LeaveBlock(leave, land)),
                        workGross)
                .getFirst();
    }

    /**
     * Settles the leave of a month, in the given order; all blocks share the rests from before the
     * month, so that two blocks cost what one of the same days costs. Leave that the account holds
     * in this month already is gone from the rests: it belongs to another report.
     *
     * @param workGross wage of the month without leave pay, in euro
     * @return one settlement for each block
     * @throws IllegalArgumentException when a leave leaves the month: it must be split first
     */
    public List<Settlement> settle(
            YearMonth month, boolean severelyDisabled, List<LeaveBlock> blocks, Money workGross) {
        Buckets buckets = bucketsBefore(month);
        for (GrantedLeave settled : grantedIn(month)) {
            buckets =
                    new Buckets(
                            buckets.carryOver()
                                    .minus(settled.daysFromCarryOver(), settled.payFromCarryOver()),
                            buckets.current()
                                    .minus(settled.daysFromCurrent(), settled.payFromCurrent()));
        }
        List<Settlement> settlements = new ArrayList<>();
        int daysBefore = 0;
        for (LeaveBlock block : blocks) {
            if (!Period.of(month).contains(block.period())) {
                throw new IllegalArgumentException(
                        "leave " + block.period() + " is not inside " + month);
            }
            int days = LeaveDayCount.of(rules, block.period(), block.land()).days();
            Settlement before = settle(month, severelyDisabled, daysBefore, buckets, workGross);
            Settlement after =
                    settle(month, severelyDisabled, daysBefore + days, buckets, workGross);
            settlements.add(after.minus(before));
            daysBefore += days;
        }
        return settlements;
    }

    private Settlement settle(
            YearMonth month, boolean disabled, int days, Buckets buckets, Money workGross) {
        return Settlement.of(rules, month.getYear(), disabled, days, buckets, workGross);
    }

    /**
     * The leave of a year of origin as of a day.
     *
     * @param asOf decides whether the year has ended and whether its rest has lapsed
     */
    public YearStatement statement(int year, LocalDate asOf) {
        LeaveYear origin = year(year, null);
        LeaveYear next = year(year + 1, null);
        boolean ended = asOf.isAfter(LocalDate.of(year, Month.DECEMBER, 31));
        Bucket granted = new Bucket(origin.daysFromCurrent(), origin.payFromCurrent());
        Bucket later = new Bucket(next.daysFromCarryOver(), next.payFromCarryOver());
        int left = ended ? origin.daysAtYearEnd() : origin.daysInYear();
        Bucket earned = new Bucket(granted.days() + left, origin.earnedPay().amount());
        Bucket open = earned.minus(granted.days(), granted.pay()).minus(later.days(), later.pay());
        LocalDate lapse = deadline(LeaveRules.LAPSE, year);
        Bucket lapsed = lapsed(origin, open, year, asOf);
        return new YearStatement(
                year,
                origin.employmentDays(),
                origin.gross(),
                origin.earnedPay().minimum(),
                earned,
                granted,
                later,
                open.minus(lapsed.days(), lapsed.pay()),
                lapsed,
                ended,
                lapse,
                rules.id(),
                ended ? origin.stepsAtYearEnd() : origin.stepsInYear());
    }

    private Bucket lapsed(LeaveYear origin, Bucket open, int year, LocalDate asOf) {
        if (!asOf.isAfter(deadline(LeaveRules.LAPSE, year))) {
            return Bucket.EMPTY;
        }
        if (asOf.isAfter(deadline(LeaveRules.LAPSE_SICKNESS, year))) {
            return open;
        }
        Money sickness = origin.earnedPay().minimum();
        Money stays = open.pay().compareTo(sickness) < 0 ? open.pay() : sickness;
        return new Bucket(open.days(), open.pay().minus(stays));
    }

    private LocalDate deadline(RuleKey<YearlyDeadline> key, int year) {
        return rules.rule(key, LocalDate.of(year, Month.JANUARY, 1)).value().of(year);
    }

    /** The months of a year, up to but without a month if one is given. */
    private LeaveYear year(int year, @Nullable YearMonth before) {
        YearMonth from = YearMonth.of(year, Month.JANUARY);
        YearMonth end = before == null ? from.plusYears(1) : before;
        SortedMap<YearMonth, List<WorkerMonth>> part = months.subMap(from, end);
        return LeaveYear.of(rules, year, part, absences);
    }

    /** What is known on a day: work up to one day, leave that started before another. */
    private LeaveAccount until(LocalDate leaveStart, LocalDate lastDay) {
        List<WorkerMonth> cut = new ArrayList<>();
        for (WorkerMonth month : flat(months)) {
            cut.add(
                    new WorkerMonth(
                            month.month(),
                            month.periods().stream()
                                    .filter(period -> !period.from().isAfter(lastDay))
                                    .map(period -> cut(period, lastDay))
                                    .toList(),
                            month.absences(),
                            month.grossWage(),
                            month.severelyDisabled(),
                            month.granted().stream()
                                    .filter(leave -> leave.period().from().isBefore(leaveStart))
                                    .toList()));
        }
        return of(rules, cut);
    }

    private static Period cut(Period period, LocalDate lastDay) {
        return period.to().isAfter(lastDay) ? new Period(period.from(), lastDay) : period;
    }

    private List<GrantedLeave> grantedIn(YearMonth month) {
        return months.getOrDefault(month, List.of()).stream()
                .flatMap(report -> report.granted().stream())
                .toList();
    }

    private static List<WorkerMonth> flat(NavigableMap<YearMonth, List<WorkerMonth>> months) {
        return months.values().stream().flatMap(List::stream).toList();
    }
}
