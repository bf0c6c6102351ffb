package org.fondsloket.scheme.wage;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.Rule;
import org.fondsloket.scheme.RuleKey;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.StepKind;
import org.fondsloket.scheme.WageRules;

/**
 * The least wage of an hour at a place of work in a month: until 2021 the construction minimum wage
 * where one was binding, the statutory one otherwise.
 *
 * @param hourly euro an hour that must be paid; nothing where no minimum wage existed
 * @param warning euro an hour of the last construction minimum wage, in a month between two of them
 */
public record MinimumWage(
        Optional<Money> hourly, Optional<Money> warning, String ruleSet, List<Step> steps) {

    public MinimumWage {
        steps = List.copyOf(steps);
    }

    /**
     * Looks up the minimum wage.
     *
     * @param land of the site, two letters
     * @param wageGroup 1 for helpers, 2 to 6 for skilled workers
     */
    public static MinimumWage of(RuleSet rules, YearMonth month, String land, int wageGroup) {
        Region region = Region.of(rules, month, land);
        boolean skilled =
                region != Region.EAST
                        && wageGroup >= rules.value(WageRules.SKILLED_FROM_GROUP, month);
        RuleKey<Optional<BigDecimal>> key = key(region, skilled);
        Rule<Optional<BigDecimal>> construction = rules.rule(key, month);
        List<Step> steps = new ArrayList<>();
        steps.add(Step.read(rules, construction, month));
        if (construction.value().isPresent()) {
            Money wage = Money.of(construction.value().get());
            steps.add(
                    Step.of(
                            StepKind.MINIMUM_WAGE_CONSTRUCTION,
                            region,
                            skilled ? 2 : 1,
                            month,
                            wage));
            return new MinimumWage(Optional.of(wage), Optional.empty(), rules.id(), steps);
        }
        Rule<Optional<BigDecimal>> statutory = rules.rule(WageRules.STATUTORY, month);
        Optional<Money> wage = statutory.value().map(Money::of);
        steps.add(Step.read(rules, statutory, month));
        steps.add(
                wage.isPresent()
                        ? Step.of(StepKind.MINIMUM_WAGE_STATUTORY, month, wage.get())
                        : Step.of(StepKind.MINIMUM_WAGE_NONE, month));
        Optional<Money> last = lastBeforeGap(rules, construction);
        last.ifPresent(before -> steps.add(Step.of(StepKind.MINIMUM_WAGE_GAP, month, before)));
        return new MinimumWage(wage, last, rules.id(), steps);
    }

    /** Least wage of some hours, in euro, exact; nothing where no minimum wage existed. */
    public Optional<Money> limit(BigDecimal hours) {
        return hourly.map(wage -> wage.times(hours));
    }

    /** True when a wage without leave pay reaches the minimum for its hours. */
    public boolean isReached(BigDecimal hours, Money workGross) {
        return limit(hours).map(limit -> workGross.compareTo(limit) >= 0).orElse(true);
    }

    /** In a month between two construction wages the last one still makes a warning. */
    private static Optional<Money> lastBeforeGap(RuleSet rules, Rule<Optional<BigDecimal>> gap) {
        if (gap.validTo() == null) {
            return Optional.empty();
        }
        return rules.ruleBefore(gap).flatMap(Rule::value).map(Money::of);
    }

    private static RuleKey<Optional<BigDecimal>> key(Region region, boolean skilled) {
        return switch (region) {
            case WEST -> skilled ? WageRules.WEST_2 : WageRules.WEST_1;
            case BERLIN -> skilled ? WageRules.BERLIN_2 : WageRules.BERLIN_1;
            case EAST -> WageRules.EAST_1;
        };
    }
}
