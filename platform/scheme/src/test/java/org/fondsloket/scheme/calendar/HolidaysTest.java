package org.fondsloket.scheme.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fondsloket.scheme.CalendarRules;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.fondsloket.scheme.RuleVariation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holidays are law: every year is computed here a second time, from the law and not the library.
 */
class HolidaysTest {

    private static final RuleSet RULES = RuleSets.published().latest();
    private static final List<String> LANDS =
            List.of(
                    "BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN",
                    "ST", "SH", "TH");
    private static final Set<String> CORPUS_CHRISTI = Set.of("BW", "BY", "HE", "NW", "RP", "SL");
    private static final Set<String> ALL_SAINTS = Set.of("BW", "BY", "NW", "RP", "SL");
    private static final Set<String> REFORMATION = Set.of("BB", "MV", "SN", "ST", "TH");
    private static final Set<String> REFORMATION_FROM_2018 = Set.of("HB", "HH", "NI", "SH");

    static Stream<Arguments> everyLandAndYear() {
        return LANDS.stream()
                .flatMap(
                        land ->
                                IntStream.rangeClosed(2006, 2030)
                                        .mapToObj(year -> Arguments.of(land, year)));
    }

    @ParameterizedTest
    @MethodSource("everyLandAndYear")
    void knowsExactlyTheHolidaysOfTheLaw(String land, int year) {
        assertThat(Holidays.of(RULES).of(land, year)).isEqualTo(lawful(land, year));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16"})
    void placesEasterWhereTheDocumentDoes(LocalDate easter) {
        assertThat(easter(easter.getYear())).isEqualTo(easter);
        assertThat(Holidays.of(RULES).isHoliday(easter.plusDays(1), "NW")).isTrue();
    }

    @Test
    void takesANewHolidayFromTheRules() {
        RuleSet law = RuleVariation.with(CalendarRules.HOLIDAYS_ADDED, "BE:06-17 NW:03-08");

        assertThat(Holidays.of(law).isHoliday(LocalDate.of(2027, 3, 8), "NW")).isTrue();
        assertThat(Holidays.of(law).isHoliday(LocalDate.of(2027, 3, 8), "HE")).isFalse();
        assertThat(Holidays.of(law).of("NW", 2027)).contains(LocalDate.of(2027, 3, 8));
    }

    @Test
    void strikesAHolidayByTheRules() {
        RuleSet law = RuleVariation.with(CalendarRules.HOLIDAYS_STRUCK, "NW:10-03");

        assertThat(Holidays.of(law).isHoliday(LocalDate.of(2027, 10, 3), "NW")).isFalse();
        assertThat(Holidays.of(law).isHoliday(LocalDate.of(2027, 10, 3), "HE")).isTrue();
        assertThat(Holidays.of(RULES).isHoliday(LocalDate.of(2028, 6, 17), "BE")).isFalse();
    }

    @Test
    void leavesHolidaysOfMunicipalitiesOut() {
        assertThat(Holidays.of(RULES).of("BY", 2026))
                .doesNotContain(LocalDate.of(2026, 8, 8), LocalDate.of(2026, 8, 15));
        assertThat(Holidays.of(RULES).of("SL", 2026)).contains(LocalDate.of(2026, 8, 15));
    }

    private static Set<LocalDate> lawful(String land, int year) {
        Set<LocalDate> days = new TreeSet<>();
        LocalDate easter = easter(year);
        days.add(LocalDate.of(year, 1, 1));
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, 5, 1));
        days.add(easter.plusDays(39));
        days.add(easter.plusDays(50));
        days.add(LocalDate.of(year, 10, 3));
        days.add(LocalDate.of(year, 12, 25));
        days.add(LocalDate.of(year, 12, 26));
        if (land.equals("BB")) {
            days.add(easter);
            days.add(easter.plusDays(49));
        }
        if (Set.of("BW", "BY", "ST").contains(land)) {
            days.add(LocalDate.of(year, 1, 6));
        }
        if ((land.equals("BE") && year >= 2019) || (land.equals("MV") && year >= 2023)) {
            days.add(LocalDate.of(year, 3, 8));
        }
        if (land.equals("BE") && (year == 2020 || year == 2025)) {
            days.add(LocalDate.of(year, 5, 8));
        }
        if (CORPUS_CHRISTI.contains(land)) {
            days.add(easter.plusDays(60));
        }
        if (land.equals("SL")) {
            days.add(LocalDate.of(year, 8, 15));
        }
        if (land.equals("TH") && year >= 2019) {
            days.add(LocalDate.of(year, 9, 20));
        }
        if (REFORMATION.contains(land)
                || year == 2017
                || (year >= 2018 && REFORMATION_FROM_2018.contains(land))) {
            days.add(LocalDate.of(year, 10, 31));
        }
        if (ALL_SAINTS.contains(land)) {
            days.add(LocalDate.of(year, 11, 1));
        }
        if (land.equals("SN")) {
            days.add(
                    LocalDate.of(year, 11, 23)
                            .with(TemporalAdjusters.previous(DayOfWeek.WEDNESDAY)));
        }
        return days;
    }

    /** Gauss's rule with Lichtenberg's correction. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int moon = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
        int sun = 2 - (3 * century + 3) / 4;
        int cycle = year % 19;
        int seed = (19 * cycle + moon) % 30;
        int correction = (seed + cycle / 11) / 29;
        int fullMoon = 21 + seed - correction;
        int sunday = 7 - (year + year / 4 + sun) % 7;
        int distance = 7 - (fullMoon - sunday) % 7;
        return LocalDate.of(year, 3, 1).plusDays(fullMoon + distance - 1L);
    }
}
