package org.fondsloket.scheme.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final Period MAY = Period.of(YearMonth.of(2026, 5));
    private static final Period LEAVE = Period.of("2026-05-11", "2026-05-22");

    @Test
    void countsBothEnds() {
        assertThat(MAY.days()).isEqualTo(31);
        assertThat(Period.of("2026-05-11", "2026-05-11").days()).isEqualTo(1);
        assertThat(LEAVE.dates())
                .hasSize(12)
                .startsWith(LocalDate.of(2026, 5, 11))
                .endsWith(LocalDate.of(2026, 5, 22));
        assertThat(LEAVE).hasToString("2026-05-11..2026-05-22");
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatThrownBy(() -> Period.of("2026-05-22", "2026-05-11"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ends before it starts: 2026-05-22 to 2026-05-11");
    }

    @Test
    void containsItsEndsAndNothingBeside() {
        assertThat(LEAVE.contains(LocalDate.of(2026, 5, 10))).isFalse();
        assertThat(LEAVE.contains(LocalDate.of(2026, 5, 11))).isTrue();
        assertThat(LEAVE.contains(LocalDate.of(2026, 5, 22))).isTrue();
        assertThat(LEAVE.contains(LocalDate.of(2026, 5, 23))).isFalse();
        assertThat(MAY.contains(LEAVE)).isTrue();
        assertThat(LEAVE.contains(MAY)).isFalse();
        assertThat(LEAVE.contains(Period.of("2026-05-12", "2026-05-23"))).isFalse();
    }

    @Test
    void overlapsWhenOneDayIsShared() {
        assertThat(LEAVE.overlaps(Period.of("2026-05-22", "2026-05-30"))).isTrue();
        assertThat(LEAVE.overlaps(Period.of("2026-05-01", "2026-05-11"))).isTrue();
        assertThat(LEAVE.overlaps(Period.of("2026-05-23", "2026-05-30"))).isFalse();
        assertThat(LEAVE.overlaps(Period.of("2026-05-01", "2026-05-10"))).isFalse();
    }

    @Test
    void cutsToWhatBothHave() {
        assertThat(LEAVE.intersect(Period.of("2026-05-15", "2026-06-15")))
                .contains(Period.of("2026-05-15", "2026-05-22"));
        assertThat(LEAVE.intersect(Period.of("2026-04-15", "2026-05-12")))
                .contains(Period.of("2026-05-11", "2026-05-12"));
        assertThat(LEAVE.intersect(Period.of("2026-06-01", "2026-06-02"))).isEmpty();
        assertThat(Period.of("2026-04-20", "2026-06-03").within(YearMonth.of(2026, 5)))
                .contains(MAY);
        assertThat(LEAVE.within(YearMonth.of(2026, 6))).isEmpty();
    }

    @Test
    void namesTheMonthsItTouches() {
        assertThat(Period.of("2026-11-30", "2027-01-01").months())
                .containsExactly(
                        YearMonth.of(2026, 11), YearMonth.of(2026, 12), YearMonth.of(2027, 1));
        assertThat(LEAVE.months()).containsExactly(YearMonth.of(2026, 5));
    }

    @Test
    void unitesWhatOverlapsOrTouches() {
        assertThat(
                        Period.union(
                                List.of(
                                        Period.of("2026-05-16", "2026-05-31"),
                                        Period.of("2026-05-01", "2026-05-15"),
                                        Period.of("2026-05-03", "2026-05-04"),
                                        Period.of("2026-06-02", "2026-06-05"),
                                        Period.of("2026-06-04", "2026-06-08"))))
                .containsExactly(MAY, Period.of("2026-06-02", "2026-06-08"));
        assertThat(Period.union(List.of())).isEmpty();
    }
}
