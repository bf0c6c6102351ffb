package org.fondsloket.scheme;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

/**
 * What an employer owes for one month: the rate on the sum of all wages, rounded once.
 *
 * @param grossSum contribution-bearing wages of the month
 * @param amount what is owed
 * @param ruleSet id of the rule set behind the amount
 * @param steps how the amount came about
 */
public record Contribution(
        YearMonth month,
        Money grossSum,
        BigDecimal rate,
        Money amount,
        String ruleSet,
        List<Step> steps) {

    public Contribution {
        steps = List.copyOf(steps);
    }

    /** Computes the contribution from the wages of all contribution-bearing lines of the month. */
    public static Contribution of(RuleSet rules, YearMonth month, Collection<Money> wages) {
        Rule<BigDecimal> rule = rules.rule(RuleKey.CONTRIBUTION_RATE, month);
        BigDecimal rate = rule.value();
        Money sum = Money.sum(wages);
        Money product = sum.times(rate);
        Money amount = product.roundedHalfUpToCents();
        return new Contribution(
                month,
                sum,
                rate,
                amount,
                rules.id(),
                List.of(
                        Step.of(StepKind.WAGES_SUMMED, wages.size(), sum),
                        Step.read(rules, rule, month),
                        Step.of(StepKind.MULTIPLIED, sum, rate, product),
                        Step.of(StepKind.ROUNDED_HALF_UP, product, amount)));
    }

    /** The share of one wage, for information only: shares need not add up to the amount. */
    public Money shareOf(Money wage) {
        return wage.times(rate).roundedHalfUpToCents();
    }

    /** What the shares of these wages miss or exceed, for the rounding line under a list. */
    public Money roundingLine(Collection<Money> wages) {
        return amount.minus(Money.sum(wages.stream().map(this::shareOf).toList()));
    }
}
