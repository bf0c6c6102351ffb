package org.fondsloket.employee.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fondsloket.employee.expectation.EndedWork.OfferedCorrection;
import org.fondsloket.employee.expectation.EndedWork.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C7-END filed months that contradict a last day")
class EndedWorkTest {

    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final LocalDate END_OF_AUGUST = LocalDate.of(2026, 8, 31);

    @Test
    void offersTheClosedMonthInWhichTheLastDayLies() {
        assertThat(
                        new EndedWork(END_OF_AUGUST)
                                .corrections(filed(Map.of(AUGUST, line(AUGUST, 31, null)))))
                .containsExactly(new OfferedCorrection(AUGUST, Reason.LAST_DAY_NOT_REPORTED));
    }

    @Test
    void offersMonthsWithDaysAfterTheLastOne() {
        assertThat(
                        new EndedWork(LocalDate.of(2026, 8, 20))
                                .corrections(
                                        filed(
                                                Map.of(
                                                        AUGUST,
                                                        line(AUGUST, 31, null),
                                                        SEPTEMBER,
                                                        line(SEPTEMBER, 30, null)))))
                .containsExactly(
                        new OfferedCorrection(AUGUST, Reason.DAYS_AFTER_LAST_DAY),
                        new OfferedCorrection(SEPTEMBER, Reason.DAYS_AFTER_LAST_DAY));
    }

    @Test
    void offersNothingWhereTheReportSaysTheSame() {
        assertThat(
                        new EndedWork(END_OF_AUGUST)
                                .corrections(
                                        filed(Map.of(AUGUST, line(AUGUST, 31, END_OF_AUGUST)))))
                .isEmpty();
    }

    @Test
    void offersNothingOfMonthsThatAreNotFiled() {
        assertThat(new EndedWork(END_OF_AUGUST).corrections(new TreeMap<>())).isEmpty();
    }

    private static SortedMap<YearMonth, List<ReportedLine>> filed(
            Map<YearMonth, ReportedLine> lines) {
        SortedMap<YearMonth, List<ReportedLine>> filed = new TreeMap<>();
        lines.forEach((month, line) -> filed.put(month, List.of(line)));
        return filed;
    }

    private static ReportedLine line(YearMonth month, int to, @Nullable LocalDate postingEnd) {
        return new ReportedLine(
                "3300127200", "WORKED", month.atDay(1), month.atDay(to), postingEnd);
    }
}
