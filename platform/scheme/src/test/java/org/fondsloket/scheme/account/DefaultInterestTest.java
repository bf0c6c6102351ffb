package org.fondsloket.scheme.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.fondsloket.scheme.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultInterestTest {

    private static final RuleSet RULES = RuleSets.published().latest();
    private static final LocalDate DUE = LocalDate.of(2026, 3, 28);

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 0, 0.00",
        "2026-03-28, 0, 0.00",
        "2026-03-29, 1, 12.77",
        "2026-04-28, 1, 12.77",
        "2026-04-29, 2, 25.54",
        "2026-05-28, 2, 25.54",
        "2026-05-29, 3, 38.31"
    })
    void countsEveryStartedMonth(LocalDate paid, int months, String amount) {
        DefaultInterest interest = interest("1419.05", paid);

        assertThat(interest.months()).isEqualTo(months);
        assertThat(interest.amount()).isEqualTo(Money.of(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "400.33, 2015-02-20, 5, 20.00",
        "363.94, 2015-03-20, 4, 14.56",
        "400.33, 2015-04-20, 3, 12.00"
    })
    @DisplayName("the case of the Federal Labour Court, 28 August 2019, counted to 30 June 2015")
    void countsLikeTheFederalLabourCourt(String claim, LocalDate due, int months, String amount) {
        DefaultInterest interest =
                DefaultInterest.of(
                        RULES, Money.of(claim), due, List.of(), LocalDate.of(2015, 6, 30));

        assertThat(interest.months()).isEqualTo(months);
        assertThat(interest.amount()).isEqualTo(Money.of(amount));
    }

    @Test
    void usesTheRateOfTheStartOfEachMonth() {
        DefaultInterest interest =
                DefaultInterest.of(
                        RULES,
                        Money.of("1000.00"),
                        LocalDate.of(2018, 11, 20),
                        List.of(),
                        LocalDate.of(2019, 2, 10));

        assertThat(interest.steps())
                .extracting(Step::what, Step::value)
                .containsExactly(
                        tuple("rule-read", "0.010"),
                        tuple("rule-read", "0.009"),
                        tuple("interest-month", "10.00"),
                        tuple("interest-month", "10.00"),
                        tuple("interest-month", "9.00"),
                        tuple("interest-summed", "29.00"));
        assertThat(interest.steps().get(2).arguments())
                .containsEntry("from", "2018-11-21")
                .containsEntry("to", "2018-12-20");
    }

    @Test
    void stopsWhenPartPaymentsHaveSettledTheClaim() {
        DefaultInterest interest =
                DefaultInterest.of(
                        RULES,
                        Money.of("1419.05"),
                        DUE,
                        List.of(
                                new PartPayment(LocalDate.of(2026, 4, 20), Money.of("1000.00")),
                                new PartPayment(LocalDate.of(2026, 4, 28), Money.of("419.05"))),
                        LocalDate.of(2027, 1, 1));

        assertThat(interest.months()).isEqualTo(1);
        assertThat(interest.amount()).isEqualTo(Money.of("12.77"));
    }

    @Test
    void countsAPaymentOnTheFirstDayOfAMonthAsTooLateForIt() {
        DefaultInterest interest =
                DefaultInterest.of(
                        RULES,
                        Money.of("1419.05"),
                        DUE,
                        List.of(new PartPayment(LocalDate.of(2026, 4, 29), Money.of("1419.05"))),
                        LocalDate.of(2026, 12, 31));

        assertThat(interest.months()).isEqualTo(2);
    }

    @Test
    void chargesNothingOnACredit() {
        assertThat(interest("-14.72", LocalDate.of(2027, 1, 1)).amount()).isEqualTo(Money.ZERO);
        assertThat(interest("0.00", LocalDate.of(2027, 1, 1)).months()).isZero();
    }

    @Test
    void explainsWhatBearsInterest() {
        assertThat(
                        DefaultInterest.base(RULES, DUE, Money.of("1397.48"), Money.of("560.00"))
                                .steps())
                .extracting(Step::what)
                .containsExactly("rule-read", "netted-part-free");
        assertThat(
                        DefaultInterest.base(
                                        RULES,
                                        LocalDate.of(2018, 12, 31),
                                        Money.of("1397.48"),
                                        Money.of("560.00"))
                                .steps())
                .extracting(Step::value)
                .containsExactly("true");
    }

    private static DefaultInterest interest(String claim, LocalDate paid) {
        return DefaultInterest.of(RULES, Money.of(claim), DUE, List.of(), paid);
    }
}
