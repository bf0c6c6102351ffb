package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fondsloket.reporting.report.LeaveEntry;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.calendar.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a typed leave costs and gives, so that nobody counts days or works out leave pay by hand.
 *
 * @param days leave days that the period costs
 * @param daysFromCarryOver those of them that come from the year before
 * @param skippedHolidays public holidays inside the leave, which cost no day
 * @param dayRate leave pay of one day of the year that gives the last of the days, euro; null where
 *     there is none
 * @param payDue leave pay that the rules give, euro
 * @param payFromCarryOver the part of it that comes from the year before, euro
 * @param payPaid leave pay as typed; what is due while nothing is typed, euro
 * @param reimbursable what the fund pays back, euro
 * @param steps how days and pay came about
 */
public record LeaveFigures(
        int days,
        int daysFromCarryOver,
        List<LocalDate> skippedHolidays,
        @Nullable BigDecimal dayRate,
        BigDecimal payDue,
        BigDecimal payFromCarryOver,
        BigDecimal payPaid,
        BigDecimal reimbursable,
        List<Step> steps) {

    /** A leave whose days cannot be read yet, or that lies in another month. */
    static final LeaveFigures NONE =
            new LeaveFigures(
                    0,
                    0,
                    List.of(),
                    null,
                    LineFigures.NO_AMOUNT,
                    LineFigures.NO_AMOUNT,
                    LineFigures.NO_AMOUNT,
                    LineFigures.NO_AMOUNT,
                    List.of());

    public LeaveFigures {
        skippedHolidays = List.copyOf(skippedHolidays);
        steps = List.copyOf(steps);
    }

    /** The leave in the shape in which it is filed. */
    LeaveEntry toEntry(Period period) {
        return new LeaveEntry(
                period.from(),
                period.to(),
                payPaid,
                days,
                daysFromCarryOver,
                payDue,
                payFromCarryOver);
    }
}
