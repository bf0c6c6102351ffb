package org.fondsloket.ledger.leave;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.leave.Bucket;

/**
 * Leave as days together with the pay that belongs to them.
 *
 * @param days full leave days
 * @param pay euro with two decimals
 */
public record Figure(int days, BigDecimal pay) {

    private static final int CENTS = 2;

    public Figure {
        pay = pay.setScale(CENTS, RoundingMode.UNNECESSARY);
    }

    /** Neither a day nor a cent. */
    public static Figure none() {
        return new Figure(0, BigDecimal.ZERO);
    }

    static Figure of(int days, Money pay) {
        return new Figure(days, pay.amount());
    }

    static Figure of(Bucket bucket) {
        return of(bucket.days(), bucket.pay());
    }

    public Figure plus(Figure other) {
        return new Figure(days + other.days, pay.add(other.pay));
    }

    public Figure minus(Figure other) {
        return new Figure(days - other.days, pay.subtract(other.pay));
    }

    public Figure negated() {
        return none().minus(this);
    }

    /** The smaller of both, days and pay each for itself. */
    Figure min(Figure other) {
        return new Figure(Math.min(days, other.days), pay.min(other.pay));
    }

    /** Nothing below zero, days and pay each for itself. */
    Figure notNegative() {
        return new Figure(Math.max(0, days), pay.max(BigDecimal.ZERO));
    }

    public boolean isNothing() {
        return days == 0 && pay.signum() == 0;
    }

    public boolean isNegative() {
        return days < 0 || pay.signum() < 0;
    }

    Bucket bucket() {
        return new Bucket(days, money());
    }

    public Money money() {
        return Money.of(pay);
    }
}
