package org.fondsloket.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An exact amount in euro, so that nothing is rounded before a rule says so.
 *
 * <p>Trailing zeros do not matter: 2.5 and 2.50 are the same money.
 */
public record Money(BigDecimal amount) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final int CENTS = 2;

    public Money {
        BigDecimal stripped = amount.stripTrailingZeros();
        amount = stripped.setScale(Math.max(CENTS, stripped.scale()), RoundingMode.UNNECESSARY);
    }

    /** Reads a plain decimal number such as {@code 1419.05}. */
    public static Money of(String amount) {
        return new Money(new BigDecimal(amount));
    }

    public static Money of(BigDecimal amount) {
        return new Money(amount);
    }

    public static Money sum(Collection<Money> amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Money each : amounts) {
            sum = sum.add(each.amount);
        }
        return new Money(sum);
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money negated() {
        return new Money(amount.negate());
    }

    /** The exact product, with as many decimals as it has. */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor));
    }

    /** The only place where money is rounded: half a cent goes away from zero. */
    public Money roundedHalfUpToCents() {
        return new Money(amount.setScale(CENTS, RoundingMode.HALF_UP));
    }

    /** True when the amount can be paid: it has no fraction of a cent. */
    public boolean isInCents() {
        return amount.scale() == CENTS;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** Plain digits with at least two decimals, never an exponent. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
