package org.fondsloket.scheme.wage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.fondsloket.scheme.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinimumWageTest {

    private static final RuleSet RULES = RuleSets.published().latest();

    @ParameterizedTest
    @CsvSource({
        "2009-09, NW, 1, 10.80",
        "2010-08, NW, 2, 12.90",
        "2010-09, BE, 2, 12.75",
        "2011-11, BE, 1, 11.00",
        "2012-06, SN, 1, 10.00",
        "2013-01, TH, 2, 10.25",
        "2014-12, BB, 6, 10.50",
        "2015-01, HH, 3, 14.20",
        "2016-06, MV, 1, 11.05",
        "2017-12, ST, 2, 11.30",
        "2018-03, BW, 2, 14.95",
        "2019-02, BY, 1, 11.75",
        "2019-03, BE, 2, 15.05",
        "2020-04, SL, 2, 15.40",
        "2021-12, RP, 1, 12.85",
        "2021-12, BE, 2, 15.55",
        "2022-01, NW, 2, 9.82",
        "2022-07, NW, 2, 10.45",
        "2022-10, BE, 2, 12.00",
        "2024-01, SN, 1, 12.41",
        "2025-12, NW, 1, 12.82",
        "2026-01, NW, 1, 13.90",
        "2027-01, NW, 1, 14.60"
    })
    @DisplayName("W-01, W-02: the minimum wage of month, place of work and wage group")
    void findsTheMinimumWage(YearMonth month, String land, int group, String hourly) {
        MinimumWage wage = MinimumWage.of(RULES, month, land, group);

        assertThat(wage.hourly()).contains(Money.of(hourly));
        assertThat(wage.warning()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2011-12, NW, 2, , 13.00",
        "2018-01, NW, 2, 8.84, 14.70",
        "2018-02, SN, 2, 8.84, 11.30",
        "2020-03, BE, 2, 9.35, 15.05",
        "2021-04, NW, 1, 9.50, 12.55"
    })
    void warnsWithTheLastConstructionWageInAGap(
            YearMonth month, String land, int group, @Nullable String hourly, String last) {
        MinimumWage wage = MinimumWage.of(RULES, month, land, group);

        assertThat(wage.hourly()).isEqualTo(Optional.ofNullable(hourly).map(Money::of));
        assertThat(wage.warning()).contains(Money.of(last));
    }

    @Test
    void hasNoLimitWhereNoMinimumWageExisted() {
        MinimumWage wage = MinimumWage.of(RULES, YearMonth.of(2009, 8), "NW", 2);

        assertThat(wage.hourly()).isEmpty();
        assertThat(wage.warning()).isEmpty();
        assertThat(wage.limit(BigDecimal.TEN)).isEmpty();
        assertThat(wage.isReached(BigDecimal.TEN, Money.ZERO)).isTrue();
        assertThat(wage.steps())
                .extracting(Step::what)
                .containsExactly("rule-read", "rule-read", "minimum-wage-none");
    }

    @Test
    void explainsWhichMinimumWageHolds() {
        assertThat(MinimumWage.of(RULES, YearMonth.of(2021, 6), "NW", 2).steps())
                .extracting(Step::what)
                .containsExactly("rule-read", "minimum-wage-construction");
        assertThat(MinimumWage.of(RULES, YearMonth.of(2021, 6), "NW", 2).steps().get(1).arguments())
                .containsEntry("region", "WEST")
                .containsEntry("group", "2");
        assertThat(MinimumWage.of(RULES, YearMonth.of(2026, 6), "NW", 2).steps())
                .extracting(Step::what)
                .containsExactly("rule-read", "rule-read", "minimum-wage-statutory");
        assertThat(MinimumWage.of(RULES, YearMonth.of(2018, 1), "NW", 2).steps())
                .extracting(Step::what)
                .endsWith("minimum-wage-gap");
    }

    @Test
    void comparesTheExactWage() {
        MinimumWage wage = MinimumWage.of(RULES, YearMonth.of(2026, 5), "NW", 1);

        assertThat(wage.limit(new BigDecimal("151.25"))).contains(Money.of("2102.375"));
        assertThat(wage.isReached(new BigDecimal("151.25"), Money.of("2102.37"))).isFalse();
        assertThat(wage.isReached(new BigDecimal("151.25"), Money.of("2102.38"))).isTrue();
    }

    @Test
    @DisplayName("W-03: 19.50 an hour is usual, 65.00 is not")
    void comparesTheHourlyWageExactly() {
        HourlyWage usual = hourly("3120.00", "160");
        HourlyWage high = hourly("10400.00", "160");
        HourlyWage limit = hourly("9600.00", "160");

        assertThat(usual.shown()).isEqualTo(Money.of("19.50"));
        assertThat(high.shown()).isEqualTo(Money.of("65.00"));
        assertThat(usual.isAbove(new BigDecimal("60.00"))).isFalse();
        assertThat(limit.isAbove(new BigDecimal("60.00"))).isFalse();
        assertThat(high.isAbove(new BigDecimal("60.00"))).isTrue();
        assertThat(usual.steps()).extracting(Step::value).containsExactly("19.50");
    }

    @Test
    @DisplayName("W-05: 19.50 to 20.10 passes, 19.50 to 27.00 does not")
    void comparesTheChangeOfTheHourlyWageExactly() {
        HourlyWage before = hourly("3120.00", "160");
        BigDecimal share = new BigDecimal("0.30");

        assertThat(hourly("3216.00", "160").changedByMoreThan(share, before)).isFalse();
        assertThat(hourly("4320.00", "160").changedByMoreThan(share, before)).isTrue();
        assertThat(hourly("4056.00", "160").changedByMoreThan(share, before)).isFalse();
        assertThat(hourly("4056.01", "160").changedByMoreThan(share, before)).isTrue();
        assertThat(hourly("2184.00", "160").changedByMoreThan(share, before)).isFalse();
        assertThat(hourly("2183.99", "160").changedByMoreThan(share, before)).isTrue();
    }

    @Test
    void refusesAnHourlyWageWithoutHours() {
        assertThatThrownBy(() -> hourly("100.00", "0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("hours must be above 0");
    }

    private static HourlyWage hourly(String gross, String hours) {
        return HourlyWage.of(Money.of(gross), new BigDecimal(hours));
    }
}
