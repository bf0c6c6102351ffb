package org.fondsloket.scheme.leave;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fondsloket.scheme.Explained;
import org.fondsloket.scheme.LeaveRules;
import org.fondsloket.scheme.Rule;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.StepKind;

/**
 * Leave days earned in a year: employment days through the divisor, kept as an exact fraction until
 * a rule rounds it (framework agreement, section 8 no. 2.1, 2.2, 2.7).
 */
public final class EarnedDays {

    private final RuleSet rules;
    private final LocalDate ruleDate;
    private final Fraction fraction;
    private final List<Step> steps;

    private EarnedDays(RuleSet rules, LocalDate ruleDate, Fraction fraction, List<Step> steps) {
        this.rules = rules;
        this.ruleDate = ruleDate;
        this.fraction = fraction;
        this.steps = List.copyOf(steps);
    }

    /**
     * Divides employment days.
     *
     * @param employmentDays by divisor: a worker whose disability was recognised in the year has
     *     two
     */
    public static EarnedDays of(RuleSet rules, int year, Map<BigDecimal, Integer> employmentDays) {
        Fraction sum = Fraction.ZERO;
        List<Step> steps = new ArrayList<>();
        SortedMap<BigDecimal, Integer> ordered = new TreeMap<>(employmentDays);
        for (Map.Entry<BigDecimal, Integer> part : ordered.entrySet()) {
            BigDecimal divisor = part.getKey();
            Fraction quotient = Fraction.of(BigDecimal.valueOf(part.getValue()), divisor);
            sum = sum.plus(quotient);
            steps.add(Step.of(StepKind.DAYS_DIVIDED, part.getValue(), divisor, quotient.shown()));
        }
        if (ordered.size() > 1) {
            steps.add(Step.of(StepKind.FRACTIONS_SUMMED, sum.shown()));
        }
        return new EarnedDays(rules, LocalDate.of(year, Month.JANUARY, 1), sum, steps);
    }

    /** The divisor of a month, in employment days for a leave day. */
    public static Rule<BigDecimal> divisor(
            RuleSet rules, YearMonth month, boolean severelyDisabled) {
        return rules.rule(
                severelyDisabled ? LeaveRules.DIVISOR_DISABLED : LeaveRules.DIVISOR, month);
    }

    /** Full days while the year runs, less the days granted from this year. */
    public Explained<Integer> inYear(int granted) {
        Rule<RoundingMode> rule = rules.rule(LeaveRules.ROUNDING_IN_YEAR, ruleDate);
        int full = fraction.rounded(rule.value());
        List<Step> way = new ArrayList<>(steps);
        way.add(Step.read(rules, rule, ruleDate));
        way.add(Step.of(StepKind.DAYS_ROUNDED_DOWN, fraction.shown(), full));
        if (granted != 0) {
            way.add(Step.of(StepKind.DAYS_SUBTRACTED, full, granted, full - granted));
        }
        return new Explained<>(full - granted, rules.id(), way);
    }

    /** Days that go into the next year: what is left is rounded, half a day up. */
    public Explained<Integer> atYearEnd(int granted) {
        Rule<RoundingMode> rule = rules.rule(LeaveRules.ROUNDING_YEAR_END, ruleDate);
        Fraction rest = fraction.minus(granted);
        int days = rest.rounded(rule.value());
        List<Step> way = new ArrayList<>(steps);
        if (granted != 0) {
            way.add(Step.of(StepKind.DAYS_SUBTRACTED, fraction.shown(), granted, rest.shown()));
        }
        way.add(Step.read(rules, rule, ruleDate));
        way.add(Step.of(StepKind.DAYS_ROUNDED_HALF_UP, rest.shown(), days));
        return new Explained<>(days, rules.id(), way);
    }
}
