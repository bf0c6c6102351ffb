package org.fondsloket.scheme.leave;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
        Set<LocalDate> counted = new TreeSet<>();
        postings.forEach(posted -> counted.addAll(datesOf(posted, month)));
        Rule<Integer> most = rules.rule(LeaveRules.FULL_MONTH_DAYS, month);
        boolean full = counted.size() == month.lengthOfMonth();
        int days = full ? most.value() : Math.min(most.value(), counted.size());
        List<Step> steps = new ArrayList<>();
        steps.add(Step.read(rules, most, month));
        steps.add(
                full
                        ? Step.of(StepKind.MONTH_FULL, month, days)
                        : Step.of(
                                StepKind.MONTH_COUNTED, month, counted.size(), most.value(), days));
        return new EmploymentDays(month, days, rules.id(), steps);
    }

    private static Set<LocalDate> datesOf(Posted posted, YearMonth month) {
        Set<LocalDate> dates = new HashSet<>(dates(posted.periods(), month));
        dates.removeAll(dates(posted.excluded(), month));
        return dates;
    }

    private static Set<LocalDate> dates(Collection<Period> periods, YearMonth month) {
        Set<LocalDate> dates = new HashSet<>();
        periods.forEach(
                period -> period.within(month).ifPresent(in -> in.dates().forEach(dates::add)));
        return dates;
    }
}
