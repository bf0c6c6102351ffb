package org.fondsloket.reporting.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.reporting.report.LeaveEntry;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.Absence;
import org.fondsloket.scheme.leave.GrantedLeave;
import org.fondsloket.scheme.leave.WorkerMonth;
import org.jspecify.annotations.Nullable;

/**
 * What one employer reported of a worker for a month; it does not say which employer.
 *
 * @param own reported by the employer for whom it was read
 * @param status of the last line
 * @param siteLand of the last line
 * @param grossWage euro, leave pay included
 * @param leavePayPaid euro
 */
public record ReportedMonth(
        YearMonth month,
        boolean own,
        String status,
        @Nullable String siteLand,
        List<Period> periods,
        BigDecimal grossWage,
        BigDecimal leavePayPaid,
        BigDecimal hours,
        List<LeaveEntry> leave,
        List<Absence> absences) {

    public ReportedMonth {
        periods = List.copyOf(periods);
        leave = List.copyOf(leave);
        absences = List.copyOf(absences);
    }

    /**
     * The month as the leave account counts it.
     *
     * @param severelyDisabledFrom first day of a severe disability, null without one
     */
    WorkerMonth counted(@Nullable LocalDate severelyDisabledFrom) {
        LocalDate last =
                periods.stream()
                        .map(Period::to)
                        .max(LocalDate::compareTo)
                        .orElseGet(month::atEndOfMonth);
        return new WorkerMonth(
                month,
                periods,
                absences,
                Money.of(grossWage),
                severelyDisabledFrom != null && !severelyDisabledFrom.isAfter(last),
                leave.stream().map(ReportedMonth::granted).toList());
    }

    /** What the fund pays back is what left the account; an older year is used up first. */
    private static GrantedLeave granted(LeaveEntry leave) {
        BigDecimal pay = leave.reimbursable();
        return new GrantedLeave(
                new Period(leave.from(), leave.to()),
                leave.days(),
                leave.daysFromCarryOver(),
                Money.of(pay),
                Money.of(leave.payFromCarryOver().min(pay)));
    }
}
