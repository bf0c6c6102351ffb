package org.fondsloket.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "0.000, 0.00",
        "2.5, 2.50",
        "2.50, 2.50",
        "2.500, 2.50",
        "2.505, 2.505",
        "1E+3, 1000.00",
        "-7, -7.00"
    })
    void isTheSameMoneyHoweverManyZerosAreWritten(String written, String shown) {
        assertThat(Money.of(written)).hasToString(shown).isEqualTo(Money.of(shown));
        assertThat(Money.of(new BigDecimal(written)).amount()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "1.004, 1.00",
        "1.005, 1.01",
        "1.0149, 1.01",
        "1.015, 1.02",
        "-1.005, -1.01",
        "-1.004, -1.00"
    })
    void roundsHalfACentAwayFromZero(String exact, String rounded) {
        assertThat(Money.of(exact).roundedHalfUpToCents()).isEqualTo(Money.of(rounded));
    }

    @Test
    void computesExactly() {
        Money ten = Money.of("10.00");

        assertThat(ten.plus(Money.of("0.01"))).isEqualTo(Money.of("10.01"));
        assertThat(ten.minus(Money.of("10.01"))).isEqualTo(Money.of("-0.01"));
        assertThat(ten.negated()).isEqualTo(Money.of("-10"));
        assertThat(ten.times(new BigDecimal("0.00015"))).isEqualTo(Money.of("0.0015"));
        assertThat(Money.sum(List.of(ten, ten, Money.of("0.1")))).isEqualTo(Money.of("20.10"));
        assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
    }

    @Test
    void knowsWhetherItCanBePaid() {
        assertThat(Money.of("2964.55").isInCents()).isTrue();
        assertThat(Money.of("2964.555").isInCents()).isFalse();
        assertThat(Money.of("2964.550").isInCents()).isTrue();
    }

    @Test
    void knowsItsSign() {
        assertThat(Money.of("-0.01").isNegative()).isTrue();
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(Money.of("0.01").isNegative()).isFalse();
        assertThat(Money.ZERO.isZero()).isTrue();
        assertThat(Money.of("0.01").isZero()).isFalse();
    }

    @Test
    void comparesByValue() {
        assertThat(Money.of("2.50")).isLessThan(Money.of("2.51")).isGreaterThan(Money.of("2.49"));
        assertThat(Money.of("2.50")).isEqualByComparingTo(Money.of("2.5"));
    }
}
