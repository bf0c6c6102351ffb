package org.fondsloket.scheme.leave;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.fondsloket.scheme.Money;

/**
 * What is left of the leave of one year of origin.
 *
 * @param days full rest days; below zero when more were taken than earned so far
 * @param pay rest leave pay
 */
public record Bucket(int days, Money pay) {

    public static final Bucket EMPTY = new Bucket(0, Money.ZERO);

    private static final int CENTS = 2;

    public static Bucket of(int days, String pay) {
        return new Bucket(days, Money.of(pay));
    }

    Bucket minus(int takenDays, Money takenPay) {
        return new Bucket(days - takenDays, pay.minus(takenPay));
    }

    /**
     * The day rate for display, in euro, rounded half up to cents; amounts are computed from the
     * unrounded quotient. Nothing when no full day is left.
     */
    public Optional<Money> shownDayRate() {
        return days > 0 ? Optional.of(part(1)) : Optional.empty();
    }

    /** The pay of some of the days, rounded half up to cents once. */
    Money part(int taken) {
        return Money.of(
                pay.amount()
                        .multiply(BigDecimal.valueOf(taken))
                        .divide(BigDecimal.valueOf(days), CENTS, RoundingMode.HALF_UP));
    }
}
