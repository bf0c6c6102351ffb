package org.fondsloket.scheme.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.fondsloket.scheme.CalendarRules;
import org.fondsloket.scheme.LandDay;
import org.fondsloket.scheme.RuleSet;

/**
 * Public holidays of a Land. A well-kept library computes them; the rule set adds and strikes days,
 * so that a new law needs no new release. Holidays of single municipalities are left out.
 */
public final class Holidays {

    private static final HolidayManager GERMANY =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));

    /** What the library knows never changes while the program runs. */
    private static final Map<LandYear, Set<LocalDate>> LIBRARY = new ConcurrentHashMap<>();

    private record LandYear(String land, int year) {}

    private final RuleSet rules;

    private Holidays(RuleSet rules) {
        this.rules = rules;
    }

    /** The holidays as this rule set sees them. */
    public static Holidays of(RuleSet rules) {
        return new Holidays(rules);
    }

    /** True when the whole Land has a public holiday on this day. */
    public boolean isHoliday(LocalDate day, String land) {
        LandDay here = LandDay.of(land, day);
        if (rules.rule(CalendarRules.HOLIDAYS_ADDED, day).value().contains(here)) {
            return true;
        }
        return library(land, day.getYear()).contains(day)
                && !rules.rule(CalendarRules.HOLIDAYS_STRUCK, day).value().contains(here);
    }

    /** The holidays of a Land in a year, in order. */
    public NavigableSet<LocalDate> of(String land, int year) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .dates()
                .filter(day -> isHoliday(day, land))
                .forEach(days::add);
        return days;
    }

    private static Set<LocalDate> library(String land, int year) {
        return LIBRARY.computeIfAbsent(new LandYear(land, year), Holidays::compute);
    }

    private static Set<LocalDate> compute(LandYear at) {
        Set<LocalDate> days = new HashSet<>();
        for (Holiday holiday :
                GERMANY.getHolidays(Year.of(at.year()), at.land().toLowerCase(Locale.ROOT))) {
            days.add(holiday.getDate());
        }
        return Set.copyOf(days);
    }
}
