package org.fondsloket.reporting.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.reporting.check.LineAsTyped;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C7-END a draft after a worker's last day")
class WorkerGoneTest {

    private static final String JAN = "3300127200";
    private static final String ANNA = "3300128000";
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final WorkerGone gone = new WorkerGone(JAN, LocalDate.of(2026, 9, 30));

    @Test
    void leavesTheWorkerOutOfLaterMonths() {
        LineAsTyped anna = line(ANNA, OCTOBER, null);

        assertThat(gone.follow(OCTOBER, List.of(line(JAN, OCTOBER, null), anna)))
                .containsExactly(anna);
    }

    @Test
    void keepsWhatSomebodyTyped() {
        List<LineAsTyped> typed = List.of(line(JAN, OCTOBER, "3120.00"));

        assertThat(gone.follow(OCTOBER, typed)).isSameAs(typed);
    }

    @Test
    void cutsTheMonthInWhichTheWorkerLeft() {
        WorkerGone earlier = new WorkerGone(JAN, LocalDate.of(2026, 9, 15));

        assertThat(earlier.follow(SEPTEMBER, List.of(line(JAN, SEPTEMBER, null))))
                .extracting(LineAsTyped::periodTo)
                .containsExactly("2026-09-15");
        assertThat(gone.follow(SEPTEMBER, List.of(line(JAN, SEPTEMBER, null))))
                .extracting(LineAsTyped::periodTo)
                .containsExactly("2026-09-30");
    }

    @Test
    void readsNothingIntoADayThatIsNone() {
        LineAsTyped odd = LineAsTyped.plain("a", JAN, "WORKED", "NW", "first", "31-10", null, null);

        assertThat(gone.follow(SEPTEMBER, List.of(odd))).containsExactly(odd);
    }

    private static LineAsTyped line(String worker, YearMonth month, @Nullable String grossWage) {
        return LineAsTyped.plain(
                worker,
                worker,
                "WORKED",
                "NW",
                month.atDay(1).toString(),
                month.atEndOfMonth().toString(),
                grossWage,
                null);
    }
}
