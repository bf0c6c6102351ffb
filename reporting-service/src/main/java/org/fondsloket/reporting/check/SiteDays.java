package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.calendar.WorkCalendar;

/** Working days and tariff hours of a month in one Land, looked up once for thousands of lines. */
final class SiteDays {

    private final Set<LocalDate> mondayToSaturday;
    private final Map<LocalDate, BigDecimal> tariffHours = new HashMap<>();

    private SiteDays(WorkCalendar calendar, YearMonth month, String land) {
        List<Period> whole = List.of(Period.of(month));
        this.mondayToSaturday = new HashSet<>(calendar.mondayToSaturday(whole, land));
        calendar.workingDays(whole, land)
                .forEach(day -> tariffHours.put(day, calendar.tariffHours(List.of(day))));
    }

    static SiteDays of(RuleSet rules, YearMonth month, String land) {
        return new SiteDays(WorkCalendar.of(rules), month, land);
    }

    /** Days from Monday to Saturday without public holidays. */
    int mondayToSaturday(Stream<LocalDate> days) {
        return Math.toIntExact(days.filter(mondayToSaturday::contains).count());
    }

    /** Days from Monday to Friday without public holidays. */
    int workingDays(Stream<LocalDate> days) {
        return Math.toIntExact(days.filter(tariffHours::containsKey).count());
    }

    /** Hours of the tariff on these days. */
    BigDecimal tariffHours(Stream<LocalDate> days) {
        return days.map(day -> tariffHours.getOrDefault(day, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
