package org.fondsloket.scheme.leave;

import java.math.BigDecimal;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.calendar.Period;

/**
 * Days on which a posted worker did not work.
 *
 * @param lostHours hours lost, in hours; zero where only the dates matter
 * @param hourlyBaseWage wage of an hour without supplements, for the minimum leave pay; zero where
 *     it is not needed
 */
public record Absence(AbsenceKind kind, Period period, BigDecimal lostHours, Money hourlyBaseWage) {

    /** An absence of which only the dates matter. */
    public static Absence of(AbsenceKind kind, Period period) {
        return new Absence(kind, period, BigDecimal.ZERO, Money.ZERO);
    }
}
