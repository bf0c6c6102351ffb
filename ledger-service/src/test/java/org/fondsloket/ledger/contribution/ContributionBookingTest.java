package org.fondsloket.ledger.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.fondsloket.ledger.posting.Entry;
import org.fondsloket.ledger.posting.EntryType;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.fondsloket.scheme.RuleSets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContributionBookingTest {

    private static final RuleSets RULES = RuleSets.published();
    private static final String RULE_SET = RULES.latest().id();
    private static final ReportedContribution REPORTED =
            new ReportedContribution(
                    "20417358",
                    YearMonth.of(2026, 5),
                    wages("3120.10", "2876.47", "3401.13"),
                    new BigDecimal("9397.70"),
                    new BigDecimal("0.151"),
                    new BigDecimal("1419.05"),
                    LocalDate.of(2026, 6, 28),
                    RULE_SET);

    @Test
    @DisplayName("vector C1, example 1: the rate on the sum, booked on debtor and income")
    void booksTheContributionOnBothSides() {
        ContributionBooking booking = ContributionBooking.of(RULES, REPORTED);

        assertThat(booking.valueDate()).isEqualTo("2026-06-28");
        assertThat(booking.entries())
                .containsExactly(
                        new Entry(
                                1,
                                "RECEIVABLE:20417358",
                                EntryType.CONTRIBUTION,
                                new BigDecimal("1419.05")),
                        new Entry(
                                2,
                                "CONTRIBUTIONS:2026",
                                EntryType.CONTRIBUTION,
                                new BigDecimal("-1419.05")));
    }

    @Test
    void explainsTheAmountStepByStep() {
        assertThat(ContributionBooking.of(RULES, REPORTED).explanation())
                .containsExactly(
                        new ExplanationStep("wages-summed", "9397.70", null),
                        new ExplanationStep("rule-read", "0.151", "contribution.rate"),
                        new ExplanationStep("multiplied", "1419.0527", null),
                        new ExplanationStep("rounded-half-up", "1419.05", null),
                        new ExplanationStep("rule-set", RULE_SET, null));
    }

    @ParameterizedTest
    @CsvSource({
        "C3, 2019-03, 10000.00, 0.154, 1540.00, 2019-04-28",
        "C4, 2014-03, 10000.00, 0.153, 1530.00, 2014-04-20",
        "C6, 2024-03, 27450.00, 0.151, 4144.95, 2024-04-28"
    })
    @DisplayName("vectors C3, C4, C6: the rate of the report's month")
    void booksEveryMonthAtItsOwnRate(
            String vector,
            YearMonth month,
            BigDecimal gross,
            BigDecimal rate,
            BigDecimal amount,
            LocalDate dueOn) {
        ContributionBooking booking =
                ContributionBooking.of(
                        RULES,
                        new ReportedContribution(
                                "20417358",
                                month,
                                List.of(new ReportedContribution.Wage("WORKED", gross)),
                                gross,
                                rate,
                                amount,
                                dueOn,
                                RULE_SET));

        assertThat(booking.entries().getFirst().amount()).as(vector).isEqualByComparingTo(amount);
    }

    @Test
    @DisplayName("example 6: 471.12 becomes 485.84, only 14.72 is booked, owed since 28 May 2026")
    void booksOnlyWhatACorrectionChanges() {
        ContributionBooking booking =
                ContributionBooking.ofCorrection(
                        RULES, april(), new BigDecimal("471.12"), new BigDecimal("14.72"));

        assertThat(booking.valueDate()).isEqualTo("2026-05-28");
        assertThat(booking.entries())
                .containsExactly(
                        new Entry(
                                1,
                                "RECEIVABLE:20417358",
                                EntryType.CONTRIBUTION_CORRECTION,
                                new BigDecimal("14.72")),
                        new Entry(
                                2,
                                "CONTRIBUTIONS:2026",
                                EntryType.CONTRIBUTION_CORRECTION,
                                new BigDecimal("-14.72")));
        assertThat(booking.explanation())
                .containsExactly(
                        new ExplanationStep("wages-summed", "3217.50", null),
                        new ExplanationStep("rule-read", "0.151", "contribution.rate"),
                        new ExplanationStep("multiplied", "485.8425", null),
                        new ExplanationStep("rounded-half-up", "485.84", null),
                        new ExplanationStep("rule-set", RULE_SET, null),
                        new ExplanationStep("owed-before", "471.12", null),
                        new ExplanationStep("difference-booked", "14.72", "correction.valueDate"));
    }

    @Test
    void booksACreditWhereTheContributionFalls() {
        assertThat(
                        ContributionBooking.ofCorrection(
                                        RULES,
                                        april(),
                                        new BigDecimal("500.00"),
                                        new BigDecimal("-14.16"))
                                .entries())
                .extracting(Entry::amount)
                .containsExactly(new BigDecimal("-14.16"), new BigDecimal("14.16"));
    }

    @Test
    void booksNothingWhereTheContributionStays() {
        assertThat(
                        ContributionBooking.ofCorrection(
                                        RULES,
                                        april(),
                                        new BigDecimal("485.84"),
                                        new BigDecimal("0.00"))
                                .entries())
                .isEmpty();
    }

    @Test
    void refusesADifferenceThatDoesNotFitWhatWasBookedBefore() {
        assertThatThrownBy(
                        () ->
                                ContributionBooking.ofCorrection(
                                        RULES,
                                        april(),
                                        new BigDecimal("471.13"),
                                        new BigDecimal("14.72")))
                .isInstanceOf(ContributionDiffers.class)
                .hasMessageContaining("difference is 14.72");
    }

    private static ReportedContribution april() {
        return new ReportedContribution(
                "20417358",
                YearMonth.of(2026, 4),
                wages("3217.50"),
                new BigDecimal("3217.50"),
                new BigDecimal("0.151"),
                new BigDecimal("485.84"),
                LocalDate.of(2026, 5, 28),
                RULE_SET);
    }

    @Test
    void booksANilReportAsZero() {
        ContributionBooking booking =
                ContributionBooking.of(
                        RULES,
                        new ReportedContribution(
                                "20417358",
                                REPORTED.month(),
                                List.of(),
                                BigDecimal.ZERO,
                                REPORTED.rate(),
                                BigDecimal.ZERO,
                                REPORTED.dueOn(),
                                RULE_SET));

        assertThat(booking.entries())
                .extracting(Entry::amount)
                .containsExactly(new BigDecimal("0.00"), new BigDecimal("0.00"));
    }

    @Test
    void leavesOutWagesOfLinesThatBearNoContribution() {
        List<ReportedContribution.Wage> wages =
                List.of(
                        new ReportedContribution.Wage("WORKED", new BigDecimal("9397.70")),
                        new ReportedContribution.Wage("NOT_CONTRIBUTING", new BigDecimal("1.00")));

        assertThat(ContributionBooking.of(RULES, with(wages)).entries().getFirst().amount())
                .isEqualByComparingTo("1419.05");
    }

    @Test
    void refusesAnAmountThatTheRuleBookDoesNotGive() {
        assertDiffers(with("9397.70", "0.151", "1419.06"), "contribution is 1419.06");
    }

    @Test
    void refusesASumThatTheLinesDoNotGive() {
        assertDiffers(with("9397.71", "0.151", "1419.05"), "gross sum is 9397.71");
    }

    @Test
    void refusesARateThatTheRuleSetDoesNotHave() {
        assertDiffers(with("9397.70", "0.154", "1447.25"), "rate is 0.154");
    }

    @Test
    void refusesADueDateThatTheRuleSetDoesNotGive() {
        assertDiffers(
                new ReportedContribution(
                        REPORTED.employerNumber(),
                        REPORTED.month(),
                        REPORTED.wages(),
                        REPORTED.grossSum(),
                        REPORTED.rate(),
                        REPORTED.amount(),
                        LocalDate.of(2026, 6, 29),
                        RULE_SET),
                "due date is 2026-06-29");
    }

    @Test
    void refusesARuleSetThatWasNeverPublished() {
        assertDiffers(
                new ReportedContribution(
                        REPORTED.employerNumber(),
                        REPORTED.month(),
                        REPORTED.wages(),
                        REPORTED.grossSum(),
                        REPORTED.rate(),
                        REPORTED.amount(),
                        REPORTED.dueOn(),
                        "1999-01"),
                "rule set is 1999-01");
    }

    private static ReportedContribution with(String grossSum, String rate, String amount) {
        return new ReportedContribution(
                REPORTED.employerNumber(),
                REPORTED.month(),
                REPORTED.wages(),
                new BigDecimal(grossSum),
                new BigDecimal(rate),
                new BigDecimal(amount),
                REPORTED.dueOn(),
                RULE_SET);
    }

    private static ReportedContribution with(List<ReportedContribution.Wage> wages) {
        return new ReportedContribution(
                REPORTED.employerNumber(),
                REPORTED.month(),
                wages,
                REPORTED.grossSum(),
                REPORTED.rate(),
                REPORTED.amount(),
                REPORTED.dueOn(),
                RULE_SET);
    }

    private static List<ReportedContribution.Wage> wages(String... gross) {
        return Arrays.stream(gross)
                .map(amount -> new ReportedContribution.Wage("WORKED", new BigDecimal(amount)))
                .toList();
    }

    private static void assertDiffers(ReportedContribution reported, String reason) {
        assertThatThrownBy(() -> ContributionBooking.of(RULES, reported))
                .isInstanceOf(ContributionDiffers.class)
                .hasMessageContaining(reason);
    }
}
