package org.fondsloket.scheme.leave;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fondsloket.scheme.LeaveRules;
import org.fondsloket.scheme.Rule;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.StepKind;
import org.fondsloket.scheme.calendar.Holidays;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.calendar.WorkCalendar;

/**
 * The leave days that a period costs: Monday to Friday without public holidays of the Land of the
 * site (framework agreement, section 8 no. 1).
 *
 * @param dates the days that cost a leave day, in order
 * @param skippedHolidays public holidays from Monday to Friday inside the period, in order
 */
public record LeaveDayCount(
        Period leave,
        String land,
        List<LocalDate> dates,
        List<LocalDate> skippedHolidays,
        String ruleSet,
        List<Step> steps) {

    private static final Set<MonthDay> CHRISTMAS_AND_NEW_YEARS_EVE =
            Set.of(MonthDay.of(12, 24), MonthDay.of(12, 31));

    public LeaveDayCount {
        dates = List.copyOf(dates);
        skippedHolidays = List.copyOf(skippedHolidays);
        steps = List.copyOf(steps);
    }

    /** Counts the leave days of a period at a site in a Land, given by its two letters. */
    public static LeaveDayCount of(RuleSet rules, Period leave, String land) {
        Holidays holidays = Holidays.of(rules);
        List<LocalDate> weekdays = leave.dates().filter(WorkCalendar::isWeekday).toList();
        List<LocalDate> skipped =
                weekdays.stream().filter(day -> holidays.isHoliday(day, land)).toList();
        List<LocalDate> free =
                weekdays.stream()
                        .filter(day -> !skipped.contains(day))
                        .filter(day -> isFreeByRule(rules, day))
                        .toList();
        List<LocalDate> dates =
                weekdays.stream()
                        .filter(day -> !skipped.contains(day) && !free.contains(day))
                        .toList();
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(StepKind.WEEKDAYS_COUNTED, leave.from(), leave.to(), weekdays.size()));
        skipped.forEach(day -> steps.add(Step.of(StepKind.HOLIDAY_SKIPPED, land, day)));
        weekdays.stream()
                .filter(day -> CHRISTMAS_AND_NEW_YEARS_EVE.contains(MonthDay.from(day)))
                .forEach(day -> steps.add(Step.read(rules, eveRule(rules, day), day)));
        free.forEach(day -> steps.add(Step.of(StepKind.FREE_DAY_SKIPPED, day)));
        steps.add(Step.of(StepKind.LEAVE_DAYS_COUNTED, dates.size()));
        return new LeaveDayCount(leave, land, dates, skipped, rules.id(), steps);
    }

    /** Leave days that the period costs. */
    public int days() {
        return dates.size();
    }

    private static boolean isFreeByRule(RuleSet rules, LocalDate day) {
        return CHRISTMAS_AND_NEW_YEARS_EVE.contains(MonthDay.from(day))
                && !eveRule(rules, day).value();
    }

    private static Rule<Boolean> eveRule(RuleSet rules, LocalDate day) {
        return rules.rule(LeaveRules.DEC_24_AND_31_ARE_WORKDAYS, day);
    }
}
