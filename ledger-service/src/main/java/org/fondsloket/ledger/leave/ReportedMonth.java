package org.fondsloket.ledger.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.Absence;
import org.fondsloket.scheme.leave.AbsenceKind;
import org.fondsloket.scheme.leave.GrantedLeave;
import org.fondsloket.scheme.leave.WorkerMonth;
import org.jspecify.annotations.Nullable;

/**
 * What one employer reported of a worker for a month, as far as leave depends on it.
 *
 * @param reportedAs number under which the worker was reported; another one before a merge
 * @param grossWage contribution-bearing wage, leave pay included, euro
 * @param postingEnd last day in Germany, when the posting ended in this month
 */
public record ReportedMonth(
        String reportedAs,
        String employerNumber,
        YearMonth month,
        List<Days> periods,
        List<DaysOff> absences,
        BigDecimal grossWage,
        @Nullable LocalDate postingEnd,
        List<LeaveTaken> leave) {

    public ReportedMonth {
        periods = List.copyOf(periods);
        absences = List.copyOf(absences);
        leave = List.copyOf(leave);
    }

    /** Days from one date to another, both included. */
    public record Days(LocalDate from, LocalDate to) {

        Period period() {
            return new Period(from, to);
        }
    }

    /**
     * Days on which the worker did not work.
     *
     * @param kind code of the scheme; one that the scheme does not know says nothing about leave
     * @param hourlyBaseWage euro; zero where no hours were lost
     */
    public record DaysOff(
            String kind,
            LocalDate from,
            LocalDate to,
            BigDecimal lostHours,
            BigDecimal hourlyBaseWage) {}

    /**
     * A leave as the employer reported it, with what he was told that it gives.
     *
     * @param land of the site, two letters
     * @param payPaid leave pay that the worker got, euro
     */
    public record LeaveTaken(
            LocalDate from,
            LocalDate to,
            String land,
            BigDecimal payPaid,
            int days,
            int daysFromCarryOver,
            BigDecimal payDue,
            BigDecimal payFromCarryOver,
            BigDecimal reimbursement) {

        Period period() {
            return new Period(from, to);
        }

        /** The same leave keeps its price, whatever happened to wages since. */
        boolean isSameAs(LeaveTaken other) {
            return from.equals(other.from)
                    && to.equals(other.to)
                    && land.equals(other.land)
                    && payPaid.compareTo(other.payPaid) == 0;
        }
    }

    /** True when the report says nothing that leave depends on. */
    boolean isEmpty() {
        return periods.isEmpty()
                && absences.isEmpty()
                && leave.isEmpty()
                && grossWage.signum() == 0;
    }

    MonthKey key() {
        return new MonthKey(reportedAs, employerNumber, month);
    }

    /** Wage for work in the month: what leave pay can be advanced from. */
    Money workGross() {
        Money paid = Money.sum(leave.stream().map(each -> Money.of(each.payPaid())).toList());
        Money work = Money.of(grossWage).minus(paid);
        return work.isNegative() ? Money.ZERO : work;
    }

    boolean isSeverelyDisabled(@Nullable LocalDate since) {
        LocalDate last =
                periods.stream()
                        .map(Days::to)
                        .max(LocalDate::compareTo)
                        .orElseGet(month::atEndOfMonth);
        return since != null && !since.isAfter(last);
    }

    /** The month as the scheme counts it. */
    WorkerMonth counted(List<Granted> granted, @Nullable LocalDate severelyDisabledSince) {
        return new WorkerMonth(
                month,
                periods.stream().map(Days::period).toList(),
                absences.stream().flatMap(ReportedMonth::absence).toList(),
                Money.of(grossWage),
                isSeverelyDisabled(severelyDisabledSince),
                granted.stream().map(ReportedMonth::granted).toList());
    }

    private static Stream<Absence> absence(DaysOff off) {
        return Arrays.stream(AbsenceKind.values())
                .filter(kind -> kind.name().equals(off.kind()))
                .map(
                        kind ->
                                new Absence(
                                        kind,
                                        new Period(off.from(), off.to()),
                                        off.lostHours(),
                                        Money.of(off.hourlyBaseWage())));
    }

    private static GrantedLeave granted(Granted leave) {
        return new GrantedLeave(
                new Period(leave.from(), leave.to()),
                leave.days(),
                leave.daysFromCarryOver(),
                Money.of(leave.reimbursement()),
                Money.of(leave.reimbursedFromCarryOver()));
    }
}
