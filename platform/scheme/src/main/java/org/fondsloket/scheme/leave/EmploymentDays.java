package org.fondsloket.scheme.leave;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.fondsloket.scheme.LeaveRules;
import org.fondsloket.scheme.Rule;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.StepKind;
import org.fondsloket.scheme.calendar.Period;

/**
 * The employment days of a worker in a month, over all employers together: a month covered on every
 * day has 30, any other its covered days, 30 at most (framework agreement, section 8 no. 2.3, 2.4).
 *
 * @param days employment days, 0 to 30
 */
public record EmploymentDays(YearMonth month, int days, String ruleSet, List<Step> steps) {

    public EmploymentDays {
        steps = List.copyOf(steps);
    }

    /**
     * Days of one employer.
     *
     * @param periods postings; days outside the month do not count here
     * @param excluded days that are no employment: unexcused, or unpaid leave that lasted too long
     */
    public record Posted(Collection<Period> periods, Collection<Period> excluded) {}

    /** Counts for a single employer. */
    public static EmploymentDays of(
            RuleSet rules,
            YearMonth month,
            Collection<Period> periods,
            Collection<Period> excluded) {
        return of(rules, month, List.of(new Posted(periods, excluded)));
    }

    /** Counts over several employers: a day that two report counts once. */
    public static EmploymentDays of(RuleSet rules, YearMonth month, Collection<Posted> postings) {
        BitSet days = new BitSet();
        postings.forEach(posted -> days.or(daysOf(posted, month)));
        int counted = days.cardinality();
        Rule<Integer> most = rules.rule(LeaveRules.FULL_MONTH_DAYS, month);
        boolean full = counted == month.lengthOfMonth();
        int result = full ? most.value() : Math.min(most.value(), counted);
        List<Step> steps = new ArrayList<>();
        steps.add(Step.read(rules, most, month));
        steps.add(
                full
                        ? Step.of(StepKind.MONTH_FULL, month, result)
                        : Step.of(StepKind.MONTH_COUNTED, month, counted, most.value(), result));
        return new EmploymentDays(month, result, rules.id(), steps);
    }

    /** Days of the month by their number, so that a day in two periods counts once. */
    private static BitSet daysOf(Posted posted, YearMonth month) {
        BitSet days = numbers(posted.periods(), month);
        days.andNot(numbers(posted.excluded(), month));
        return days;
    }

    private static BitSet numbers(Collection<Period> periods, YearMonth month) {
        BitSet numbers = new BitSet();
        for (Period period : periods) {
            period.within(month)
                    .ifPresent(
                            in ->
                                    numbers.set(
                                            in.from().getDayOfMonth(),
                                            in.to().getDayOfMonth() + 1));
        }
        return numbers;
    }
}
