package org.fondsloket.scheme.leave;

import java.time.YearMonth;
import java.util.List;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.calendar.Period;

/**
 * What one employer reported of a worker for a month, as far as leave depends on it.
 *
 * @param periods postings in Germany inside the month
 * @param grossWage contribution-bearing wage, leave pay included
 * @param severelyDisabled on the last day of the periods
 * @param granted leave settled in this month
 */
public record WorkerMonth(
        YearMonth month,
        List<Period> periods,
        List<Absence> absences,
        Money grossWage,
        boolean severelyDisabled,
        List<GrantedLeave> granted) {

    public WorkerMonth {
        periods = List.copyOf(periods);
        absences = List.copyOf(absences);
        granted = List.copyOf(granted);
    }

    /** A month of work without absence or leave. */
    public static WorkerMonth of(YearMonth month, List<Period> periods, Money grossWage) {
        return new WorkerMonth(month, periods, List.of(), grossWage, false, List.of());
    }
}
