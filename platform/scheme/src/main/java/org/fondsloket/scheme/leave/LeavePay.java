package org.fondsloket.scheme.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.fondsloket.scheme.LeaveRules;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.Rule;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.StepKind;

/**
 * Leave pay earned in a year of origin: the share of that year on the cumulated gross wage of all
 * employers, rounded once, and the minimum leave pay on top (framework agreement, section 8 no. 4).
 *
 * @param amount leave pay in all, in euro
 * @param minimum the part that stems from sickness without pay
 */
public record LeavePay(int year, Money amount, Money minimum, String ruleSet, List<Step> steps) {

    public LeavePay {
        steps = List.copyOf(steps);
    }

    /**
     * Computes what wages earned.
     *
     * @param gross gross wages of months without severe disability
     * @param grossDisabled gross wages of months with severe disability
     * @param minimum minimum leave pay of the year before rounding
     */
    public static LeavePay of(
            RuleSet rules, int year, Money gross, Money grossDisabled, Money minimum) {
        List<Step> steps = new ArrayList<>();
        Money exact = Money.ZERO;
        if (!gross.isZero() || grossDisabled.isZero()) {
            exact = exact.plus(product(rules, year, gross, false, steps));
        }
        if (!grossDisabled.isZero()) {
            exact = exact.plus(product(rules, year, grossDisabled, true, steps));
        }
        Money earned = exact.roundedHalfUpToCents();
        if (!gross.isZero() && !grossDisabled.isZero()) {
            steps.add(Step.of(StepKind.AMOUNTS_SUMMED, 2, exact));
        }
        steps.add(Step.of(StepKind.ROUNDED_HALF_UP, exact, earned));
        Money rounded = minimum.roundedHalfUpToCents();
        Money amount = earned.plus(rounded);
        if (!rounded.isZero()) {
            steps.add(Step.of(StepKind.MINIMUM_LEAVE_PAY_ADDED, earned, rounded, amount));
        }
        return new LeavePay(year, amount, rounded, rules.id(), steps);
    }

    /** The share of wages that becomes leave pay of a year. */
    static Rule<BigDecimal> share(RuleSet rules, int year, boolean severelyDisabled) {
        return rules.rule(
                severelyDisabled ? LeaveRules.PAY_PCT_DISABLED : LeaveRules.PAY_PCT, start(year));
    }

    private static Money product(
            RuleSet rules, int year, Money gross, boolean disabled, List<Step> steps) {
        Rule<BigDecimal> share = share(rules, year, disabled);
        Money product = gross.times(share.value());
        steps.add(Step.read(rules, share, start(year)));
        steps.add(Step.of(StepKind.MULTIPLIED, gross, share.value(), product));
        return product;
    }

    private static LocalDate start(int year) {
        return LocalDate.of(year, Month.JANUARY, 1);
    }
}
