package org.fondsloket.reporting.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S000-21 each month says where it stands")
class MonthStateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-04-30, false, FUTURE",
        "2026-05-01, false, OPEN",
        "2026-05-01, true, DRAFT",
        "2026-06-15, false, OPEN",
        "2026-06-15, true, DRAFT",
        "2026-06-16, false, OVERDUE",
        "2026-06-16, true, OVERDUE"
    })
    void followsTheCalendarUntilTheMonthIsFiled(
            LocalDate today, boolean drafted, MonthState expected) {
        assertThat(
                        MonthState.ofUnfiled(
                                YearMonth.of(2026, 5), LocalDate.of(2026, 6, 15), drafted, today))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-30, false, false, true, FUTURE",
        "2026-05-20, false, false, true, NOT_REQUIRED",
        "2026-07-20, false, false, true, NOT_REQUIRED",
        "2026-07-20, true, false, true, DRAFT",
        "2026-07-20, false, true, true, OVERDUE",
        "2026-06-10, true, true, true, DRAFT",
        "2027-10-01, false, true, false, CLOSED",
        "2027-10-01, true, false, false, CLOSED",
        "2027-10-01, false, false, false, NOT_REQUIRED"
    })
    void asksOnlyForMonthsForWhichSomebodyWasAnnounced(
            LocalDate today, boolean drafted, boolean required, boolean open, MonthState expected) {
        assertThat(
                        MonthState.ofUnfiled(
                                YearMonth.of(2026, 5),
                                LocalDate.of(2026, 6, 15),
                                drafted,
                                today,
                                new MonthWindow(
                                        required,
                                        open,
                                        LocalDate.of(2027, 9, 30),
                                        MonthWindow.Reason.YEAR_OVER)))
                .isEqualTo(expected);
    }
}
