package org.fondsloket.reporting.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.GrantedLeave;
import org.fondsloket.scheme.leave.WorkerMonth;

/**
 * Leave of a year that the fund paid to the worker in lieu: no report tells of it, the ledger does,
 * and it cannot be taken any more.
 *
 * @param year year of origin
 * @param pay euro
 */
public record PaidOut(int year, int days, BigDecimal pay) {

    /** The leave as the account counts it: gone from its own year, on no day that was worked. */
    WorkerMonth counted() {
        YearMonth month = YearMonth.of(year, Month.JANUARY);
        LocalDate day = month.atDay(1);
        return new WorkerMonth(
                month,
                List.of(),
                List.of(),
                Money.ZERO,
                false,
                List.of(
                        new GrantedLeave(
                                new Period(day, day), days, 0, Money.of(pay), Money.ZERO)));
    }
}
