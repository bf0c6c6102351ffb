package org.fondsloket.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContributionTest {

    private static final RuleSet RULES = RuleSets.published().latest();
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final List<Money> EXAMPLE_1 =
            List.of(Money.of("3120.10"), Money.of("2876.47"), Money.of("3401.13"));

    @Test
    @DisplayName("example 1: the rate is put on the sum of the wages, not on each wage")
    void putsTheRateOnTheSumOfTheWages() {
        Contribution contribution = Contribution.of(RULES, MARCH, EXAMPLE_1);

        assertThat(contribution.grossSum()).isEqualTo(Money.of("9397.70"));
        assertThat(contribution.rate()).isEqualTo("0.151");
        assertThat(contribution.amount()).isEqualTo(Money.of("1419.05"));
        assertThat(contribution.ruleSet()).isEqualTo("2026-11");
        assertThat(contribution.month()).isEqualTo(MARCH);
        assertThat(RULES.paymentDueOn(MARCH)).isEqualTo("2026-04-28");
    }

    @Test
    @DisplayName("example 1: shares of single wages are informative and get a rounding line")
    void showsARoundingLineWhereSharesDoNotAddUp() {
        Contribution contribution = Contribution.of(RULES, MARCH, EXAMPLE_1);

        assertThat(EXAMPLE_1.stream().map(contribution::shareOf))
                .containsExactly(Money.of("471.14"), Money.of("434.35"), Money.of("513.57"));
        assertThat(contribution.roundingLine(EXAMPLE_1)).isEqualTo(Money.of("-0.01"));
    }

    @Test
    void explainsEveryStepOfTheAmount() {
        List<Step> steps = Contribution.of(RULES, MARCH, EXAMPLE_1).steps();

        assertThat(steps.stream().map(Step::what))
                .containsExactly("wages-summed", "rule-read", "multiplied", "rounded-half-up");
        assertThat(steps.stream().map(Step::value))
                .containsExactly("9397.70", "0.151", "1419.0527", "1419.05");
        assertThat(steps.stream().map(Step::ruleKey))
                .containsExactly(null, "contribution.rate", null, null);
        assertThat(steps.get(1).arguments())
                .containsExactly(
                        entry("ruleKey", "contribution.rate"),
                        entry("ruleSet", "2026-11"),
                        entry("ruleDate", "2026-03-01"),
                        entry("source", "carried forward, no change for 2026 found"),
                        entry("confidence", "ASSUMED"),
                        entry("value", "0.151"));
        assertThat(steps.get(2).arguments())
                .containsExactly(
                        entry("sum", "9397.70"),
                        entry("rate", "0.151"),
                        entry("product", "1419.0527"));
    }

    @ParameterizedTest
    @CsvSource({
        "2006-01, 1470.00",
        "2007-10, 1470.00",
        "2008-12, 1470.00",
        "2009-01, 1410.00",
        "2009-12, 1410.00",
        "2010-01, 1430.00",
        "2013-12, 1430.00",
        "2014-01, 1530.00",
        "2014-12, 1530.00",
        "2015-01, 1510.00",
        "2015-12, 1510.00",
        "2016-01, 1450.00",
        "2018-12, 1450.00",
        "2019-01, 1540.00",
        "2021-12, 1540.00",
        "2022-01, 1520.00",
        "2023-12, 1520.00",
        "2024-01, 1510.00",
        "2025-12, 1510.00",
        "2026-01, 1510.00",
        "2031-01, 1510.00"
    })
    void usesTheRateOfTheReportMonth(YearMonth month, String owedOnTenThousand) {
        assertThat(Contribution.of(RULES, month, List.of(Money.of("10000.00"))).amount())
                .isEqualTo(Money.of(owedOnTenThousand));
    }

    @Test
    void roundsHalfACentUp() {
        // 0.50 x 0.151 = 0.0755 and 5.00 x 0.145 = 0.725
        assertThat(Contribution.of(RULES, MARCH, List.of(Money.of("0.50"))).amount())
                .isEqualTo(Money.of("0.08"));
        assertThat(
                        Contribution.of(RULES, YearMonth.of(2016, 1), List.of(Money.of("5.00")))
                                .amount())
                .isEqualTo(Money.of("0.73"));
    }

    @Test
    void owesNothingForAReportWithoutWages() {
        Contribution nil = Contribution.of(RULES, MARCH, List.of());

        assertThat(nil.amount()).isEqualTo(Money.ZERO);
        assertThat(nil.amount()).hasToString("0.00");
    }

    @Test
    void refusesAMonthBeforeTheRuleBookStarts() {
        assertThatThrownBy(() -> Contribution.of(RULES, YearMonth.of(2005, 12), EXAMPLE_1))
                .isInstanceOf(NoSuchRuleException.class)
                .hasMessage("rule set 2026-11 has no contribution.rate on 2005-12-01");
    }
}
