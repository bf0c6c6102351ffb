package org.fondsloket.scheme.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.fondsloket.scheme.Contribution;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.payout.Coverage;
import org.fondsloket.scheme.payout.Payout;
import org.junit.jupiter.api.Test;

class AccountPropertiesTest {

    private static final int CASES = 4_096;
    private static final RuleSet RULES = RuleSets.published().latest();

    @Test
    void addsTheInterestOfItsMonthsWhateverTheOrderOfPayments() {
        Random random = new Random(20261121);
        for (int each = 0; each < CASES; each++) {
            Money claim = cents(random, 1_000_000);
            LocalDate due = LocalDate.of(2016, 1, 28).plusMonths(random.nextInt(140));
            LocalDate until = due.plusDays(random.nextInt(400));
            List<PartPayment> payments = payments(random, due);
            DefaultInterest interest = DefaultInterest.of(RULES, claim, due, payments, until);
            Collections.shuffle(payments, random);

            assertThat(DefaultInterest.of(RULES, claim, due, payments, until)).isEqualTo(interest);
            List<Money> months =
                    interest.steps().stream()
                            .filter(step -> step.what().equals("interest-month"))
                            .map(Step::value)
                            .map(Money::of)
                            .toList();
            assertThat(months).hasSize(interest.months());
            assertThat(Money.sum(months)).isEqualTo(interest.amount());
            assertThat(interest.amount().isInCents()).isTrue();
            assertThat(interest.amount().isNegative()).isFalse();
        }
    }

    @Test
    void netsAMonthWithoutLosingACent() {
        Random random = new Random(20261122);
        for (int each = 0; each < CASES; each++) {
            Money contribution = cents(random, 1_000_000);
            Money reimbursable = cents(random, 1_000_000);
            Netting netting =
                    Netting.of(
                            RULES,
                            YearMonth.of(2017 + random.nextInt(10), 5),
                            contribution,
                            reimbursable,
                            random.nextBoolean() ? Money.ZERO : cents(random, 1_000),
                            random.nextInt(4) > 0);

            assertThat(netting.due().minus(netting.payout()).minus(netting.pending()))
                    .isEqualTo(contribution.minus(reimbursable));
            assertThat(netting.due().isNegative() || netting.payout().isNegative()).isFalse();
        }
    }

    @Test
    void endsACorrectionChainAtItsLastVersion() {
        Random random = new Random(20261123);
        for (int each = 0; each < CASES; each++) {
            YearMonth month = YearMonth.of(2010, 1).plusMonths(random.nextInt(200));
            Money booked = Money.ZERO;
            Money last = Money.ZERO;
            for (int version = 0; version <= random.nextInt(6); version++) {
                Money next = Contribution.of(RULES, month, wages(random)).amount();
                booked = booked.plus(next.minus(last));
                last = next;
            }

            assertThat(booked).isEqualTo(last);
            assertThat(booked.plus(last.negated())).isEqualTo(Money.ZERO);
        }
    }

    @Test
    void owesNothingForAReportAndItsReversal() {
        Random random = new Random(20261124);
        for (int each = 0; each < CASES; each++) {
            List<Money> wages = wages(random);
            List<Money> both = new ArrayList<>(wages);
            wages.forEach(wage -> both.add(wage.negated()));
            YearMonth month = YearMonth.of(2010, 1).plusMonths(random.nextInt(200));
            List<Money> reversed = wages.stream().map(Money::negated).toList();

            assertThat(Contribution.of(RULES, month, both).amount()).isEqualTo(Money.ZERO);
            assertThat(
                            Contribution.of(RULES, month, wages)
                                    .amount()
                                    .plus(Contribution.of(RULES, month, reversed).amount()))
                    .isEqualTo(Money.ZERO);
        }
    }

    @Test
    void paysOutWhatItsStepsAddUpTo() {
        Random random = new Random(20261125);
        for (int each = 0; each < CASES; each++) {
            Money rest = cents(random, 600_000);
            Coverage coverage = new Coverage(cents(random, 500_000), cents(random, 500_000));
            Payout payout =
                    Payout.compensation(
                            RULES, LocalDate.of(2026, 3, 1), rest, Money.ZERO, coverage);

            assertThat(payout.payable().plus(payout.uncovered())).isEqualTo(rest);
            assertThat(payout.net().plus(payout.tax()).plus(payout.surcharge()))
                    .isEqualTo(payout.payable());
            assertThat(payout.net().isInCents() && payout.tax().isInCents()).isTrue();
            assertThat(payout.steps().getLast().value()).isEqualTo(payout.net().toString());
        }
    }

    private static List<PartPayment> payments(Random random, LocalDate due) {
        List<PartPayment> payments = new ArrayList<>();
        for (int each = 0; each < random.nextInt(4); each++) {
            payments.add(
                    new PartPayment(
                            due.minusDays(20).plusDays(random.nextInt(300)),
                            cents(random, 400_000)));
        }
        return payments;
    }

    private static List<Money> wages(Random random) {
        List<Money> wages = new ArrayList<>();
        for (int each = 0; each <= random.nextInt(8); each++) {
            wages.add(cents(random, 900_000));
        }
        return wages;
    }

    private static Money cents(Random random, int bound) {
        return Money.of(BigDecimal.valueOf(random.nextInt(bound), 2));
    }
}
