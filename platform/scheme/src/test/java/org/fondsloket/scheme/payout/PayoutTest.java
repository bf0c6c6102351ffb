package org.fondsloket.scheme.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.PayoutRules;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.fondsloket.scheme.RuleVariation;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.calendar.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayoutTest {

    private static final RuleSet RULES = RuleSets.published().latest();
    private static final RuleSet WITH_SHARES =
            RuleVariation.with(PayoutRules.SOCIAL_SHARE, "PL=0.1371 RO=0.25");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final Coverage HALF = new Coverage(Money.of("50.00"), Money.of("100.00"));

    @Test
    void withholdsShareTaxAndSurchargeFromAPaymentInLieu() {
        Payout payout =
                Payout.inLieu(
                        WITH_SHARES, DAY, Money.of("1000.00"), Money.ZERO, Coverage.FULL, "PL");

        assertThat(payout.payable()).isEqualTo(Money.of("1000.00"));
        assertThat(payout.socialShare()).isEqualTo(Money.of("137.10"));
        assertThat(payout.tax()).isEqualTo(Money.of("200.00"));
        assertThat(payout.surcharge()).isEqualTo(Money.of("11.00"));
        assertThat(payout.net()).isEqualTo(Money.of("651.90"));
        assertThat(payout.uncovered()).isEqualTo(Money.ZERO);
        assertThat(payout.blocked()).isFalse();
        assertThat(payout.ruleSet()).isEqualTo("variation");
        assertThat(payout.steps())
                .extracting(Step::what)
                .containsExactly(
                        "coverage",
                        "covered-part",
                        "rule-read",
                        "social-share-withheld",
                        "rule-read",
                        "tax-withheld",
                        "rule-read",
                        "surcharge-withheld",
                        "net-paid");
    }

    @Test
    void paysForSicknessInLieuWithoutCoverage() {
        Payout payout =
                Payout.inLieu(
                        WITH_SHARES, DAY, Money.of("1195.00"), Money.of("195.00"), HALF, "RO");

        assertThat(payout.payable()).isEqualTo(Money.of("695.00"));
        assertThat(payout.uncovered()).isEqualTo(Money.of("500.00"));
        assertThat(payout.socialShare()).isEqualTo(Money.of("173.75"));
        assertThat(payout.steps())
                .extracting(Step::what)
                .contains("sickness-pay-left-out", "sickness-pay-added");
    }

    @Test
    void blocksAPaymentWhileTheShareOfTheCountryIsUnknown() {
        Payout payout =
                Payout.inLieu(RULES, DAY, Money.of("1000.00"), Money.ZERO, Coverage.FULL, "PL");

        assertThat(payout.blocked()).isTrue();
        assertThat(payout.socialShare()).isEqualTo(Money.ZERO);
        assertThat(payout.steps()).extracting(Step::what).contains("social-share-unknown");
    }

    @Test
    void compensatesWithoutSicknessAndWithoutShare() {
        Payout payout =
                Payout.compensation(RULES, DAY, Money.of("1195.00"), Money.of("195.00"), HALF);

        assertThat(payout.payable()).isEqualTo(Money.of("500.00"));
        assertThat(payout.uncovered()).isEqualTo(Money.of("500.00"));
        assertThat(payout.socialShare()).isEqualTo(Money.ZERO);
        assertThat(payout.net()).isEqualTo(Money.of("394.50"));
        assertThat(payout.blocked()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "3315.96, 4144.95, 1337.31, 1069.85, 0.8000",
        "0.00, 4144.95, 1337.31, 0.00, 0.0000",
        "1.00, 3.00, 100.00, 33.33, 0.3333",
        "5.00, 4.00, 100.00, 100.00, 1",
        "4.00, 4.00, 100.00, 100.00, 1",
        "0.00, 0.00, 100.00, 100.00, 1"
    })
    void coversWhatWasPaidAndNeverMore(
            String paid, String assessed, String amount, String covered, String shown) {
        Coverage coverage = new Coverage(Money.of(paid), Money.of(assessed));

        assertThat(coverage.of(Money.of(amount))).isEqualTo(Money.of(covered));
        assertThat(coverage.shown()).isEqualByComparingTo(shown);
    }

    @Test
    void refusesContributionsBelowZero() {
        assertThatThrownBy(() -> new Coverage(Money.of("-0.01"), Money.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Coverage(Money.ZERO, Money.of("-0.01")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2026-10-01",
        "2026-06-15, 2026-09-16",
        "2026-02-28, 2026-06-01",
        "2026-11-30, 2027-03-01"
    })
    void waitsThreeMonthsAfterTheEndOfThePosting(LocalDate end, LocalDate payable) {
        assertThat(PayoutWindow.of(RULES, 2026).inLieuFrom(end)).isEqualTo(payable);
    }

    @Test
    void knowsTheWindowsOfAYearOfOrigin() {
        PayoutWindow window = PayoutWindow.of(RULES, 2024);

        assertThat(window.inLieuUntil()).isEqualTo("2025-12-31");
        assertThat(window.compensation()).isEqualTo(Period.of("2026-01-01", "2026-12-31"));
        assertThat(window.revivedUntil()).isEqualTo("2029-12-31");
    }
}
