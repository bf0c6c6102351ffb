package org.fondsloket.scheme.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.scheme.AccountRules;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.fondsloket.scheme.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {

    private static final RuleSet RULES = RuleSets.published().latest();
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @ParameterizedTest
    @CsvSource({
        "7000.00, 3000.00, 4000.00, 0.00",
        "447.65, 1560.55, 0.00, 1112.90",
        "650.00, 650.00, 0.00, 0.00",
        "-14.72, 0.00, 0.00, 14.72"
    })
    void netsAMonthInOrder(String contribution, String reimbursable, String due, String payout) {
        Netting netting = netting(MAY, contribution, reimbursable, "0.00", true);

        assertThat(netting.due()).isEqualTo(Money.of(due));
        assertThat(netting.payout()).isEqualTo(Money.of(payout));
        assertThat(netting.pending()).isEqualTo(Money.ZERO);
        assertThat(netting.steps()).extracting(Step::what).containsExactly("rule-read", "netted");
    }

    @ParameterizedTest
    @CsvSource({"2026-05, 0.01, true", "2026-05, 0.00, false", "2018-12, 0.00, true"})
    @DisplayName("X-05: arrears, a missing report or the rule before 2019 keep a claim waiting")
    void keepsAReimbursementWaiting(YearMonth month, String arrears, boolean complete) {
        Netting netting = netting(month, "447.65", "1560.55", arrears, complete);

        assertThat(netting.due()).isEqualTo(Money.of("447.65"));
        assertThat(netting.payout()).isEqualTo(Money.ZERO);
        assertThat(netting.pending()).isEqualTo(Money.of("1560.55"));
    }

    @Test
    void netsAgainOnceACreditIsTheOnlyOpenItem() {
        assertThat(netting(MAY, "447.65", "1560.55", "-10.00", true).payout())
                .isEqualTo(Money.of("1112.90"));
    }

    @Test
    void releasesWaitingReimbursementsWhenTheyCoverWhatIsOpen() {
        Netting released = Netting.release(RULES, Money.of("837.48"), Money.of("1560.55"), true);
        assertThat(released.payout()).isEqualTo(Money.of("723.07"));
        assertThat(released.pending()).isEqualTo(Money.ZERO);
        assertThat(Netting.release(RULES, Money.of("560.00"), Money.of("560.00"), true).payout())
                .isEqualTo(Money.ZERO);
        assertThat(Netting.release(RULES, Money.of("560.00"), Money.of("560.00"), true).pending())
                .isEqualTo(Money.ZERO);

        Netting waiting = Netting.release(RULES, Money.of("560.01"), Money.of("560.00"), true);
        assertThat(waiting.pending()).isEqualTo(Money.of("560.00"));
        assertThat(waiting.due()).isEqualTo(Money.of("560.01"));
        assertThat(Netting.release(RULES, Money.of("1.00"), Money.of("560.00"), false).pending())
                .isEqualTo(Money.of("560.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04, , 2027-09-30",
        "2026-12, , 2027-09-30",
        "2026-04, 2026-06-30, 2026-08-15",
        "2026-06, 2026-06-30, 2026-08-15",
        "2025-12, 2026-07-31, 2026-09-15",
        "2025-12, 2026-11-30, 2026-09-30",
        "2026-12, 2026-12-31, 2027-02-15"
    })
    @DisplayName("D-02: the window ends on 30 September, or earlier after the end of the posting")
    void knowsTheLastDayOfACorrection(
            YearMonth month, @Nullable LocalDate postingEnd, LocalDate lastDay) {
        CorrectionWindow window = CorrectionWindow.of(RULES, month, postingEnd);

        assertThat(window.lastDay()).isEqualTo(lastDay);
        assertThat(window.accepts(lastDay, false)).isTrue();
        assertThat(window.accepts(lastDay.plusDays(1), false)).isFalse();
        assertThat(ReimbursementDeadline.of(RULES, month, postingEnd).result()).isEqualTo(lastDay);
    }

    @Test
    @DisplayName("D-03: a wage reported too low can be corrected for ever")
    void acceptsAHigherWageAtAnyTime() {
        CorrectionWindow window = CorrectionWindow.of(RULES, YearMonth.of(2026, 4), null);

        assertThat(window.accepts(LocalDate.of(2027, 12, 1), true)).isTrue();
        assertThat(window.steps()).extracting(Step::value).endsWith("2027-09-30");
    }

    @Test
    void givesAnEmployerWhoWasDrawnInTwoYears() {
        assertThat(ReimbursementDeadline.ofDrawnIn(RULES, LocalDate.of(2024, 3, 1)).result())
                .isEqualTo("2026-12-31");
        assertThat(ReimbursementDeadline.ofDrawnIn(RULES, LocalDate.of(2024, 3, 1)).steps())
                .extracting(Step::what)
                .containsExactly("rule-read", "last-day-of-year-rule");
    }

    @Test
    void estimatesByTheLastThreeMonths() {
        List<Money> reported =
                List.of(
                        Money.of("9999.99"),
                        Money.of("1419.05"),
                        Money.of("1421.26"),
                        Money.of("1397.48"));

        assertThat(ContributionEstimate.byAverage(RULES, MAY, reported).result())
                .isEqualTo(Money.of("1412.60"));
        assertThat(ContributionEstimate.byAverage(RULES, MAY, reported.subList(0, 1)).result())
                .isEqualTo(Money.of("9999.99"));
        assertThat(ContributionEstimate.byAverage(RULES, MAY, reported).steps())
                .extracting(Step::what)
                .containsExactly("rule-read", "estimated-by-average");
        assertThatThrownBy(() -> ContributionEstimate.byAverage(RULES, MAY, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void estimatesByHoursWhenNothingWasEverReported() {
        // 2 x 173 h x 13.90 x 15.1 %
        assertThat(ContributionEstimate.byHours(RULES, MAY, 2, Money.of("13.90")).result())
                .isEqualTo(Money.of("726.22"));
        assertThat(ContributionEstimate.byHours(RULES, MAY, 2, Money.of("13.90")).steps())
                .extracting(Step::value)
                .containsExactly("173", "0.151", "726.22");
    }

    @Test
    void holdsTheRulesOfTheAccount() {
        assertThat(RULES.value(AccountRules.PAYMENT_ALLOCATION, MAY))
                .containsExactly("REFERENCED_MONTH", "COST", "INTEREST", "CONTRIBUTION");
        assertThat(RULES.value(AccountRules.LIMITATION_YEARS, MAY)).isEqualTo(3);
        assertThat(RULES.value(AccountRules.LIMITATION_YEARS, YearMonth.of(2018, 12))).isEqualTo(4);
    }

    private static Netting netting(
            YearMonth month,
            String contribution,
            String reimbursable,
            String arrears,
            boolean complete) {
        return Netting.of(
                RULES,
                month,
                Money.of(contribution),
                Money.of(reimbursable),
                Money.of(arrears),
                complete);
    }
}
