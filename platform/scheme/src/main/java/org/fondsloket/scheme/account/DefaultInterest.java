package org.fondsloket.scheme.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.fondsloket.scheme.AccountRules;
import org.fondsloket.scheme.Explained;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.Rule;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.StepKind;

/**
 * Interest on a contribution paid late: for each started month on what is open when it starts,
 * rounded month by month (agreement on the social fund procedure, section 20; confirmed by the
 * Federal Labour Court in 2019). Interest bears no interest.
 *
 * @param months started months with an open claim
 * @param amount interest in euro
 */
public record DefaultInterest(int months, Money amount, List<Step> steps) {

    public DefaultInterest {
        steps = List.copyOf(steps);
    }

    /**
     * Computes the interest by the rule book; the rate is that of the start of each month.
     *
     * @param claim the contribution in euro; a credit bears no interest
     * @param due last day without interest
     * @param payments part payments; one on the first day of a started month comes too late for it
     * @param until day on which the rest was paid, or the day of the statement
     */
    public static DefaultInterest of(
            RuleSet rules,
            Money claim,
            LocalDate due,
            Collection<PartPayment> payments,
            LocalDate until) {
        List<Step> read = new ArrayList<>();
        Function<LocalDate, BigDecimal> rates =
                start -> {
                    Rule<BigDecimal> rule = rules.rule(AccountRules.INTEREST_RATE, start);
                    Step step = Step.read(rules, rule, start);
                    if (read.isEmpty() || !read.getLast().value().equals(step.value())) {
                        read.add(step);
                    }
                    return rule.value();
                };
        DefaultInterest interest = of(rates, claim, due, payments, until);
        List<Step> steps = new ArrayList<>(read);
        steps.addAll(interest.steps);
        return new DefaultInterest(interest.months, interest.amount, steps);
    }

    /**
     * The same at given rates, to compare with another time's rule.
     *
     * @param rates rate of a started month by its first day, as a fraction
     */
    public static DefaultInterest of(
            Function<LocalDate, BigDecimal> rates,
            Money claim,
            LocalDate due,
            Collection<PartPayment> payments,
            LocalDate until) {
        List<Step> steps = new ArrayList<>();
        Money sum = Money.ZERO;
        int months = 0;
        for (int passed = 0; ; passed++) {
            LocalDate start = due.plusMonths(passed).plusDays(1);
            Money open = claim.minus(paidBefore(start, payments));
            if (start.isAfter(until) || open.isNegative() || open.isZero()) {
                break;
            }
            BigDecimal rate = rates.apply(start);
            Money interest = open.times(rate).roundedHalfUpToCents();
            LocalDate end = due.plusMonths(passed + 1L);
            steps.add(Step.of(StepKind.INTEREST_MONTH, start, end, open, rate, interest));
            sum = sum.plus(interest);
            months++;
        }
        steps.add(Step.of(StepKind.INTEREST_SUMMED, months, sum));
        return new DefaultInterest(months, sum, steps);
    }

    /**
     * What bears interest of a contribution that is netted later: since 2019 not the netted part.
     *
     * @param due decides which rule holds
     */
    public static Explained<Money> base(RuleSet rules, LocalDate due, Money claim, Money netted) {
        Rule<Boolean> rule = rules.rule(AccountRules.INTEREST_ON_NETTED_PART, due);
        List<Step> steps = new ArrayList<>();
        steps.add(Step.read(rules, rule, due));
        if (rule.value()) {
            return new Explained<>(claim, rules.id(), steps);
        }
        Money base = claim.minus(netted);
        steps.add(Step.of(StepKind.NETTED_PART_FREE, claim, netted, base));
        return new Explained<>(base, rules.id(), steps);
    }

    private static Money paidBefore(LocalDate start, Collection<PartPayment> payments) {
        return Money.sum(
                payments.stream()
                        .filter(payment -> payment.on().isBefore(start))
                        .map(PartPayment::amount)
                        .toList());
    }
}
