package org.fondsloket.scheme.leave;

import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.calendar.Period;

/**
 * Leave that was settled; later corrections of wages do not change it.
 *
 * @param days leave days taken in all
 * @param daysFromCarryOver those of them that come from the previous year
 * @param pay leave pay in all
 * @param payFromCarryOver that part of it that comes from the previous year
 */
public record GrantedLeave(
        Period period, int days, int daysFromCarryOver, Money pay, Money payFromCarryOver) {

    int daysFromCurrent() {
        return days - daysFromCarryOver;
    }

    Money payFromCurrent() {
        return pay.minus(payFromCarryOver);
    }
}
