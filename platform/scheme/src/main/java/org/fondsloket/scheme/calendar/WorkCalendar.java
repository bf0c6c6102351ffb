package org.fondsloket.scheme.calendar;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.fondsloket.scheme.CalendarRules;
import org.fondsloket.scheme.RuleSet;

/** Working days and tariff hours in a Land, for leave and for the checks on hours. */
public final class WorkCalendar {

    private final RuleSet rules;
    private final Holidays holidays;

    private WorkCalendar(RuleSet rules) {
        this.rules = rules;
        this.holidays = Holidays.of(rules);
    }

    public static WorkCalendar of(RuleSet rules) {
        return new WorkCalendar(rules);
    }

    /** True from Monday to Friday, public holidays left out. */
    public boolean isWorkingDay(LocalDate day, String land) {
        return isWeekday(day) && !holidays.isHoliday(day, land);
    }

    /** True from Monday to Friday. */
    public static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** Monday to Friday without public holidays; a day in two periods counts once. */
    public List<LocalDate> workingDays(Collection<Period> periods, String land) {
        return dates(periods).filter(day -> isWorkingDay(day, land)).toList();
    }

    /** Monday to Saturday without public holidays; a day in two periods counts once. */
    public List<LocalDate> mondayToSaturday(Collection<Period> periods, String land) {
        return dates(periods)
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(day -> !holidays.isHoliday(day, land))
                .toList();
    }

    /** Hours of the tariff on these days; a Saturday or Sunday has none (framework agreement). */
    public BigDecimal tariffHours(Collection<LocalDate> days) {
        return days.stream().map(this::tariffHours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal tariffHours(LocalDate day) {
        if (!isWeekday(day)) {
            return BigDecimal.ZERO;
        }
        YearMonth month = YearMonth.from(day);
        boolean winter =
                rules.value(CalendarRules.TARIFF_WINTER_MONTHS, month)
                        .contains(day.getMonthValue());
        List<BigDecimal> week =
                rules.value(
                        winter
                                ? CalendarRules.TARIFF_HOURS_WINTER
                                : CalendarRules.TARIFF_HOURS_SUMMER,
                        month);
        return week.get(day.getDayOfWeek().getValue() - 1);
    }

    private static Stream<LocalDate> dates(Collection<Period> periods) {
        return Period.union(periods).stream().flatMap(Period::dates);
    }
}
