package org.fondsloket.scheme.wage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.StepKind;

/**
 * What an hour of work paid, leave pay left out.
 *
 * @param shown euro an hour, rounded half up to cents; compare wages with the methods instead
 */
public record HourlyWage(Money workGross, BigDecimal hours, Money shown, List<Step> steps) {

    private static final int CENTS = 2;

    public HourlyWage {
        steps = List.copyOf(steps);
    }

    /**
     * The hourly wage of a line.
     *
     * @param workGross gross wage without leave pay, in euro
     * @param hours paid hours, above zero
     */
    public static HourlyWage of(Money workGross, BigDecimal hours) {
        if (hours.signum() <= 0) {
            throw new IllegalArgumentException("hours must be above 0");
        }
        Money shown = Money.of(workGross.amount().divide(hours, CENTS, RoundingMode.HALF_UP));
        return new HourlyWage(
                workGross,
                hours,
                shown,
                List.of(Step.of(StepKind.HOURLY_WAGE, workGross, hours, shown)));
    }

    /** True when the exact wage of an hour is above an amount in euro. */
    public boolean isAbove(BigDecimal most) {
        return workGross.amount().compareTo(most.multiply(hours)) > 0;
    }

    /** True when the exact wage differs from an earlier one by more than a share of that one. */
    public boolean changedByMoreThan(BigDecimal share, HourlyWage earlier) {
        BigDecimal now = workGross.amount().multiply(earlier.hours);
        BigDecimal before = earlier.workGross.amount().multiply(hours);
        return now.subtract(before).abs().compareTo(before.abs().multiply(share)) > 0;
    }
}
