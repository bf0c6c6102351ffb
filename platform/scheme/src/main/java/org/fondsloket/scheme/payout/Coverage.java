package org.fondsloket.scheme.payout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.fondsloket.scheme.Money;

/**
 * How far contributions of an employer for a year were paid: a worker gets no more than that part.
 *
 * @param paid contributions paid for the months of the year, in euro
 * @param assessed contributions owed for them, in euro
 */
public record Coverage(Money paid, Money assessed) {

    private static final int CENTS = 2;
    private static final int SHOWN_DECIMALS = 4;

    /** Everything is covered, also where nothing was owed. */
    public static final Coverage FULL = new Coverage(Money.ZERO, Money.ZERO);

    public Coverage {
        if (paid.isNegative() || assessed.isNegative()) {
            throw new IllegalArgumentException("contributions cannot be below 0");
        }
    }

    /** The covered part of an amount, in euro, rounded half up to cents once. */
    public Money of(Money amount) {
        if (isFull()) {
            return amount;
        }
        return Money.of(
                amount.amount()
                        .multiply(paid.amount())
                        .divide(assessed.amount(), CENTS, RoundingMode.HALF_UP));
    }

    /** The share for display, 0 to 1, four decimals; amounts are computed from the exact one. */
    public BigDecimal shown() {
        return isFull()
                ? BigDecimal.ONE
                : paid.amount().divide(assessed.amount(), SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }

    private boolean isFull() {
        return paid.compareTo(assessed) >= 0;
    }
}
