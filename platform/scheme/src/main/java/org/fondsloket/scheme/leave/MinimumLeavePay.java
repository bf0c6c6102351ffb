package org.fondsloket.scheme.leave;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fondsloket.scheme.Explained;
import org.fondsloket.scheme.LeaveRules;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.Rule;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.StepKind;

/**
 * Money without days for hours lost through sickness after the employer's pay has ended (framework
 * agreement, section 8 no. 5).
 */
public final class MinimumLeavePay {

    private MinimumLeavePay() {}

    /**
     * What lost hours add, in euro, rounded half up to cents.
     *
     * @param hours lost hours
     * @param hourly wage of an hour without supplements
     */
    public static Explained<Money> of(
            RuleSet rules,
            YearMonth month,
            BigDecimal hours,
            Money hourly,
            boolean severelyDisabled) {
        Explained<Money> exact = exact(rules, month, hours, hourly, severelyDisabled);
        Money rounded = exact.result().roundedHalfUpToCents();
        List<Step> steps = new ArrayList<>(exact.steps());
        steps.add(Step.of(StepKind.ROUNDED_HALF_UP, exact.result(), rounded));
        return new Explained<>(rounded, rules.id(), steps);
    }

    /** The same before rounding, for a year that rounds its sum once. */
    static Explained<Money> exact(
            RuleSet rules,
            YearMonth month,
            BigDecimal hours,
            Money hourly,
            boolean severelyDisabled) {
        Rule<Boolean> enabled = rules.rule(LeaveRules.MUV_FOR_POSTED, month);
        Rule<Optional<BigDecimal>> share =
                rules.rule(
                        severelyDisabled ? LeaveRules.MUV_PCT_DISABLED : LeaveRules.MUV_PCT, month);
        BigDecimal rate = enabled.value() ? share.value().orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
        Money product = hourly.times(rate).times(hours);
        return new Explained<>(
                product,
                rules.id(),
                List.of(
                        Step.read(rules, enabled, month),
                        Step.read(rules, share, month),
                        Step.of(StepKind.LOST_HOURS_PRICED, hours, hourly, rate, product)));
    }
}
