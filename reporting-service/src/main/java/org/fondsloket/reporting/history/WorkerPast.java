package org.fondsloket.reporting.history;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fondsloket.reporting.report.LeaveEntry;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.Absence;
import org.fondsloket.scheme.leave.AbsenceKind;
import org.fondsloket.scheme.leave.LeaveAccount;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a worker when a month is reported, drawn from the months before.
 *
 * @param month that is going to be reported
 * @param firstReported first month in which the employer reported the worker
 * @param lastStatus status that the employer reported last, however long ago
 * @param months of all employers, at the latest the reported month itself
 * @param paidOut leave that the fund paid to the worker itself
 */
public record WorkerPast(
        YearMonth month,
        @Nullable YearMonth firstReported,
        @Nullable String lastStatus,
        List<ReportedMonth> months,
        List<PaidOut> paidOut) {

    private static final Set<AbsenceKind> SICKNESS =
            Set.of(AbsenceKind.SICK_PAID, AbsenceKind.SICK_UNPAID);

    public WorkerPast {
        months = List.copyOf(months);
        paidOut = List.copyOf(paidOut);
    }

    /** Of a worker whom nobody reported yet. */
    public static WorkerPast none(YearMonth month) {
        return new WorkerPast(month, null, null, List.of(), List.of());
    }

    /** The last report of the employer before the month, at most one month back. */
    public Optional<ReportedMonth> monthBefore() {
        return own().filter(each -> each.month().equals(month.minusMonths(1))).findFirst();
    }

    /** Days of the month that other employers reported; it stays unsaid who they are. */
    public List<Period> elsewhere() {
        return Period.union(
                months.stream()
                        .filter(each -> !each.own() && each.month().equals(month))
                        .flatMap(each -> each.periods().stream())
                        .toList());
    }

    /** True when another employer reported the worker in the time that counts for leave. */
    public boolean workedElsewhere() {
        return months.stream().anyMatch(each -> !each.own());
    }

    /** Wage without leave pay for one hour of the month before, euro, unrounded. */
    public @Nullable BigDecimal hourlyWageBefore() {
        return monthBefore()
                .filter(each -> each.hours().signum() > 0)
                .map(
                        each ->
                                each.grossWage()
                                        .subtract(each.leavePayPaid())
                                        .divide(each.hours(), MathContext.DECIMAL128))
                .orElse(null);
    }

    /** Unpaid leave at this employer that ends with the month before. */
    public @Nullable Period unpaidLeaveBefore() {
        return runBefore(Set.of(AbsenceKind.UNPAID_LEAVE)).orElse(null);
    }

    /** First day of a sickness at this employer that lasts up to the month before. */
    public @Nullable LocalDate sickSince() {
        return runBefore(SICKNESS).map(Period::from).orElse(null);
    }

    /** Separate leaves of the year before the month; leave over a month end is one. */
    public int leaveBlocks() {
        return Period.union(
                        before().filter(each -> each.month().getYear() == month.getYear())
                                .flatMap(each -> each.leave().stream())
                                .map(WorkerPast::days)
                                .toList())
                .size();
    }

    /**
     * The leave account over all employers up to the month before. What another employer granted in
     * the month itself is gone as well, and so is what the ledger says was paid in lieu.
     *
     * @param severelyDisabledFrom first day of a severe disability, null without one
     */
    public LeaveAccount leaveAccount(RuleSet rules, @Nullable LocalDate severelyDisabledFrom) {
        return LeaveAccount.of(
                rules,
                Stream.concat(
                                months.stream()
                                        .filter(each -> each.month().isBefore(month) || !each.own())
                                        .map(each -> each.counted(severelyDisabledFrom)),
                                paidOut.stream().map(PaidOut::counted))
                        .toList());
    }

    private Optional<Period> runBefore(Set<AbsenceKind> kinds) {
        LocalDate lastDay = month.atDay(1).minusDays(1);
        return Period.union(
                        own().flatMap(each -> each.absences().stream())
                                .filter(absence -> kinds.contains(absence.kind()))
                                .map(Absence::period)
                                .toList())
                .stream()
                .filter(run -> run.to().equals(lastDay))
                .findFirst();
    }

    private Stream<ReportedMonth> own() {
        return before().filter(ReportedMonth::own);
    }

    private Stream<ReportedMonth> before() {
        return months.stream().filter(each -> each.month().isBefore(month));
    }

    private static Period days(LeaveEntry leave) {
        return new Period(leave.from(), leave.to());
    }
}
