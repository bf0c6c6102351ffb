package org.fondsloket.scheme.leave;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact quotient: a twelfth of a day has no decimal form, and no day may be lost to rounding.
 *
 * @param denominator above zero
 */
record Fraction(BigDecimal numerator, BigDecimal denominator) {

    static final Fraction ZERO = new Fraction(BigDecimal.ZERO, BigDecimal.ONE);

    private static final int SHOWN_DECIMALS = 4;

    Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator must be above 0");
        }
    }

    static Fraction of(BigDecimal numerator, BigDecimal denominator) {
        return new Fraction(numerator, denominator);
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(int whole) {
        return new Fraction(
                numerator.subtract(denominator.multiply(BigDecimal.valueOf(whole))), denominator);
    }

    int rounded(RoundingMode mode) {
        return numerator.divide(denominator, 0, mode).intValueExact();
    }

    /** For a reader only: four decimals, never computed with. */
    BigDecimal shown() {
        BigDecimal shown = numerator.divide(denominator, SHOWN_DECIMALS, RoundingMode.HALF_UP);
        BigDecimal stripped = shown.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.round(MathContext.UNLIMITED).setScale(0) : stripped;
    }
}
