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
}
