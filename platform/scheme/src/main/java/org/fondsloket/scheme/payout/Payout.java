package org.fondsloket.scheme.payout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.PayoutRules;
import org.fondsloket.scheme.Rule;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.StepKind;

/**
 * Money for leave that was not taken, with what is withheld from it (framework agreement, section 8
 * no. 6 and 8).
 *
 * @param payable what contributions cover, before deductions, in euro
 * @param uncovered what late contributions would add
 * @param socialShare forwarded to the body that collects social insurance; zero for a compensation
 * @param net what the worker receives
 * @param blocked true while no social share of the country is known: nothing may be paid yet
 */
public record Payout(
        Money payable,
        Money uncovered,
        Money socialShare,
        Money tax,
        Money surcharge,
        Money net,
        boolean blocked,
        String ruleSet,
        List<Step> steps) {

    public Payout {
        steps = List.copyOf(steps);
    }

    /**
     * Payment in lieu of leave: as far as contributions cover it, pay from sickness always.
     *
     * @param on day of the decision
     * @param rest rest leave pay, sickness part included
     * @param sickness the part of the rest that stems from sickness without pay
     * @param country where the worker is insured, two letters
     */
    public static Payout inLieu(
            RuleSet rules,
            LocalDate on,
            Money rest,
            Money sickness,
            Coverage coverage,
            String country) {
        List<Step> steps = new ArrayList<>();
        Money base = withoutSickness(rest, sickness, steps);
        Money covered = covered(base, coverage, steps);
        Money payable = covered.plus(sickness);
        if (!sickness.isZero()) {
            steps.add(Step.of(StepKind.SICKNESS_PAY_ADDED, covered, sickness, payable));
        }
        Rule<Map<String, BigDecimal>> shares = rules.rule(PayoutRules.SOCIAL_SHARE, on);
        steps.add(Step.read(rules, shares, on));
        BigDecimal rate = shares.value().get(country);
        Money share = Money.ZERO;
        if (rate == null) {
            steps.add(Step.of(StepKind.SOCIAL_SHARE_UNKNOWN, country));
        } else {
            share = payable.times(rate).roundedHalfUpToCents();
            steps.add(Step.of(StepKind.SOCIAL_SHARE_WITHHELD, country, payable, rate, share));
        }
        return withheld(rules, on, payable, base.minus(covered), share, rate == null, steps);
    }

    /**
     * Compensation after the leave has lapsed: as far as contributions cover it, without pay from
     * sickness and without social share.
     */
    public static Payout compensation(
            RuleSet rules, LocalDate on, Money rest, Money sickness, Coverage coverage) {
        List<Step> steps = new ArrayList<>();
        Money base = withoutSickness(rest, sickness, steps);
        Money payable = covered(base, coverage, steps);
        return withheld(rules, on, payable, base.minus(payable), Money.ZERO, false, steps);
    }

    private static Money withoutSickness(Money rest, Money sickness, List<Step> steps) {
        Money base = rest.minus(sickness);
        if (!sickness.isZero()) {
            steps.add(Step.of(StepKind.SICKNESS_PAY_LEFT_OUT, rest, sickness, base));
        }
        return base;
    }

    private static Money covered(Money base, Coverage coverage, List<Step> steps) {
        Money covered = coverage.of(base);
        steps.add(
                Step.of(StepKind.COVERAGE, coverage.paid(), coverage.assessed(), coverage.shown()));
        steps.add(Step.of(StepKind.COVERED_PART, base, coverage.shown(), covered));
        return covered;
    }

    private static Payout withheld(
            RuleSet rules,
            LocalDate on,
            Money payable,
            Money uncovered,
            Money socialShare,
            boolean blocked,
            List<Step> steps) {
        Rule<BigDecimal> taxRate = rules.rule(PayoutRules.TAX, on);
        Rule<BigDecimal> surchargeRate = rules.rule(PayoutRules.SOLI, on);
        Money tax = payable.times(taxRate.value()).roundedHalfUpToCents();
        Money surcharge = tax.times(surchargeRate.value()).roundedHalfUpToCents();
        Money deductions = socialShare.plus(tax).plus(surcharge);
        Money net = payable.minus(deductions);
        steps.add(Step.read(rules, taxRate, on));
        steps.add(Step.of(StepKind.TAX_WITHHELD, payable, taxRate.value(), tax));
        steps.add(Step.read(rules, surchargeRate, on));
        steps.add(Step.of(StepKind.SURCHARGE_WITHHELD, tax, surchargeRate.value(), surcharge));
        steps.add(Step.of(StepKind.NET_PAID, payable, deductions, net));
        return new Payout(
                payable, uncovered, socialShare, tax, surcharge, net, blocked, rules.id(), steps);
    }
}
