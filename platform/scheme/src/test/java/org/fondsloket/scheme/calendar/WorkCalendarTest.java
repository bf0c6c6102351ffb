package org.fondsloket.scheme.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.scheme.CalendarRules;
import org.fondsloket.scheme.RuleSets;
import org.fondsloket.scheme.RuleVariation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.of(RuleSets.published().latest());
    private static final List<Period> MAY = List.of(Period.of(YearMonth.of(2026, 5)));

    @Test
    @DisplayName("H-01: May 2026 in NW has 18 working days and 23 from Monday to Saturday")
    void countsTheDaysOfTheChecks() {
        assertThat(CALENDAR.workingDays(MAY, "NW")).hasSize(18);
        assertThat(CALENDAR.mondayToSaturday(MAY, "NW")).hasSize(23);
    }

    @Test
    void countsADayInTwoPeriodsOnce() {
        List<Period> overlapping =
                List.of(
                        Period.of("2026-05-04", "2026-05-08"),
                        Period.of("2026-05-06", "2026-05-12"));

        assertThat(CALENDAR.workingDays(overlapping, "NW")).hasSize(7);
        assertThat(CALENDAR.mondayToSaturday(overlapping, "NW")).hasSize(8);
    }

    @Test
    @DisplayName("H-02, H-03: May 2026 in NW has 147.00 tariff hours")
    void addsTheTariffHoursOfSummer() {
        assertThat(CALENDAR.tariffHours(CALENDAR.workingDays(MAY, "NW")))
                .isEqualByComparingTo("147.00");
    }

    @Test
    @DisplayName("H-07: ten working days of winter, 2 to 13 March 2026, have 76 tariff hours")
    void addsTheTariffHoursOfWinter() {
        List<Period> tenDays = List.of(Period.of("2026-03-02", "2026-03-13"));

        assertThat(CALENDAR.tariffHours(CALENDAR.workingDays(tenDays, "NW")))
                .isEqualByComparingTo("76");
    }

    @Test
    void changesTheTariffHoursWithTheMonth() {
        assertThat(hours(LocalDate.of(2026, 3, 31))).isEqualByComparingTo("8");
        assertThat(hours(LocalDate.of(2026, 4, 1))).isEqualByComparingTo("8.5");
        assertThat(hours(LocalDate.of(2026, 11, 30))).isEqualByComparingTo("8.5");
        assertThat(hours(LocalDate.of(2026, 12, 1))).isEqualByComparingTo("8");
        assertThat(hours(LocalDate.of(2026, 12, 4))).isEqualByComparingTo("6");
        assertThat(hours(LocalDate.of(2026, 5, 8))).isEqualByComparingTo("7");
        assertThat(hours(LocalDate.of(2026, 5, 9))).isEqualByComparingTo("0");
        assertThat(hours(LocalDate.of(2026, 5, 10))).isEqualByComparingTo("0");
    }

    @Test
    void takesTheTariffFromTheRules() {
        WorkCalendar other =
                WorkCalendar.of(RuleVariation.with(CalendarRules.TARIFF_HOURS_SUMMER, "1 2 3 4 5"));

        assertThat(other.tariffHours(other.workingDays(MAY, "NW"))).isEqualByComparingTo("55");
    }

    @Test
    void knowsAWorkingDay() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2026, 5, 15), "NW")).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2026, 5, 14), "NW")).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2026, 5, 16), "NW")).isFalse();
    }

    private static BigDecimal hours(LocalDate day) {
        return CALENDAR.tariffHours(List.of(day));
    }
}
