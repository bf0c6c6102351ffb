package org.fondsloket.scheme.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.scheme.AccountRules;
import org.fondsloket.scheme.Explained;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.Rule;
import org.fondsloket.scheme.RuleKey;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.StepKind;

/** The contribution that stands in for a missing report until the report arrives. */
public final class ContributionEstimate {

    private static final int CENTS = 2;

    private ContributionEstimate() {}

    /**
     * The average of the last reported months, in euro, rounded half up to cents.
     *
     * @param contributions of reported months before this one, oldest first, at least one
     */
    public static Explained<Money> byAverage(
            RuleSet rules, YearMonth month, List<Money> contributions) {
        if (contributions.isEmpty()) {
            throw new IllegalArgumentException("no month was reported");
        }
        Rule<Integer> most = rules.rule(AccountRules.ESTIMATE_MONTHS, month);
        int count = Math.min(most.value(), contributions.size());
        Money sum =
                Money.sum(
                        contributions.subList(contributions.size() - count, contributions.size()));
        Money average =
                Money.of(
                        sum.amount()
                                .divide(BigDecimal.valueOf(count), CENTS, RoundingMode.HALF_UP));
        return new Explained<>(
                average,
                rules.id(),
                List.of(
                        Step.read(rules, most, month),
                        Step.of(StepKind.ESTIMATED_BY_AVERAGE, count, sum, average)));
    }

    /**
     * Announced workers at full time and minimum wage, in euro, rounded half up to cents; for an
     * employer who never reported.
     *
     * @param minimumWage euro an hour at the place of work
     */
    public static Explained<Money> byHours(
            RuleSet rules, YearMonth month, int workers, Money minimumWage) {
        Rule<BigDecimal> hours = rules.rule(AccountRules.ESTIMATE_HOURS, month);
        Rule<BigDecimal> rate = rules.rule(RuleKey.CONTRIBUTION_RATE, month);
        Money estimate =
                minimumWage
                        .times(BigDecimal.valueOf(workers))
                        .times(hours.value())
                        .times(rate.value())
                        .roundedHalfUpToCents();
        return new Explained<>(
                estimate,
                rules.id(),
                List.of(
                        Step.read(rules, hours, month),
                        Step.read(rules, rate, month),
                        Step.of(
                                StepKind.ESTIMATED_BY_HOURS,
                                workers,
                                hours.value(),
                                minimumWage,
                                rate.value(),
                                estimate)));
    }
}
