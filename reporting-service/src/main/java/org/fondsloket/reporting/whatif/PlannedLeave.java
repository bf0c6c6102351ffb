package org.fondsloket.reporting.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fondsloket.scheme.Explained;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.GrantedLeave;
import org.fondsloket.scheme.leave.LeaveAccount;
import org.fondsloket.scheme.leave.LeaveBlock;
import org.fondsloket.scheme.leave.LeaveDayCount;
import org.fondsloket.scheme.leave.Settlement;
import org.fondsloket.scheme.leave.WorkerMonth;
import org.jspecify.annotations.Nullable;

/**
 * A leave that somebody thinks about, worked out month by month like a reported one; nothing of it
 * is stored.
 *
 * @param days leave days in all
 * @param daysFromCarryOver those of them that come from the year before
 * @param payDue leave pay that the rules give, euro
 * @param possible every part has the days and a day rate
 */
record PlannedLeave(
        int days,
        int daysFromCarryOver,
        BigDecimal payDue,
        boolean possible,
        String ruleSet,
        List<Part> parts) {

    PlannedLeave {
        parts = List.copyOf(parts);
    }

    /**
     * Works it out.
     *
     * @param account all months that are reported, over all employers
     * @param posted announced days of the worker, which earn days in the month of the leave
     * @param workGross wage without leave pay that is expected for each month of the leave
     * @param severelyDisabledFrom first day of a severe disability, null without one
     * @param openBooks false where another employer's months are in the account: then the steps
     *     stop short of them
     */
    static PlannedLeave of(
            RuleSet rules,
            LeaveAccount account,
            Period leave,
            String land,
            List<Period> posted,
            Money workGross,
            @Nullable LocalDate severelyDisabledFrom,
            boolean openBooks) {
        List<Part> parts = new ArrayList<>();
        LeaveAccount known = account;
        for (YearMonth month : leave.months()) {
            Period inMonth = leave.within(month).orElseThrow();
            LocalDate lastDay = month.atEndOfMonth();
            boolean disabled =
                    severelyDisabledFrom != null && !severelyDisabledFrom.isAfter(lastDay);
            List<Period> work =
                    posted.stream().flatMap(each -> each.within(month).stream()).toList();
            WorkerMonth thisMonth =
                    new WorkerMonth(month, work, List.of(), Money.ZERO, disabled, List.of());
            Part part = Part.of(rules, known, inMonth, land, thisMonth, workGross, openBooks);
            parts.add(part);
            known =
                    known.with(
                            List.of(
                                    new WorkerMonth(
                                            month,
                                            work,
                                            List.of(),
                                            Money.ZERO,
                                            disabled,
                                            part.granted())));
        }
        return new PlannedLeave(
                parts.stream().mapToInt(Part::days).sum(),
                parts.stream().mapToInt(Part::daysFromCarryOver).sum(),
                parts.stream().map(Part::payDue).reduce(BigDecimal.ZERO, BigDecimal::add),
                parts.stream().allMatch(Part::possible),
                rules.id(),
                parts);
    }

    /**
     * The part of the leave that lies in one month.
     *
     * @param availableDays days that can be taken on its first day
     * @param dayRate leave pay of one day for display, euro; null where there is none
     * @param payFromCarryOver the part of the pay that comes from the year before, euro
     * @param possible the days are there, and a day rate for them
     */
    record Part(
            YearMonth month,
            LocalDate from,
            LocalDate to,
            int days,
            int daysFromCarryOver,
            List<LocalDate> skippedHolidays,
            int availableDays,
            @Nullable BigDecimal dayRate,
            BigDecimal payDue,
            BigDecimal payFromCarryOver,
            boolean possible,
            List<Step> steps) {

        Part {
            skippedHolidays = List.copyOf(skippedHolidays);
            steps = List.copyOf(steps);
        }

        private static Part of(
                RuleSet rules,
                LeaveAccount account,
                Period leave,
                String land,
                WorkerMonth thisMonth,
                Money workGross,
                boolean openBooks) {
            YearMonth month = thisMonth.month();
            LeaveDayCount count = LeaveDayCount.of(rules, leave, land);
            Explained<Integer> available = account.availableOn(leave.from(), thisMonth);
            Settlement settled =
                    account.settle(
                                    month,
                                    thisMonth.severelyDisabled(),
                                    List.of(new LeaveBlock(leave, land)),
                                    workGross)
                            .getFirst();
            List<Step> steps = new ArrayList<>(count.steps());
            // The last step says how many days there are; those before it name months and wages.
            steps.addAll(openBooks ? available.steps() : List.of(available.steps().getLast()));
            steps.addAll(settled.steps());
            var buckets = account.bucketsBefore(month);
            return new Part(
                    month,
                    leave.from(),
                    leave.to(),
                    count.days(),
                    settled.carryOver().days(),
                    count.skippedHolidays(),
                    available.result(),
                    (settled.current().days() > 0 ? buckets.current() : buckets.carryOver())
                            .shownDayRate()
                            .map(Money::amount)
                            .orElse(null),
                    settled.leavePay().amount(),
                    settled.carryOver().pay().amount(),
                    !settled.dayRateMissing() && count.days() <= available.result(),
                    steps);
        }

        private List<GrantedLeave> granted() {
            return List.of(
                    new GrantedLeave(
                            new Period(from, to),
                            days,
                            daysFromCarryOver,
                            Money.of(payDue),
                            Money.of(payFromCarryOver)));
        }
    }
}
