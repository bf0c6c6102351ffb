package org.fondsloket.reporting.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.LeaveAccount;
import org.fondsloket.scheme.leave.WorkerMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlannedLeaveTest {

    private static final RuleSet RULES = RuleSets.published().latest();
    private static final Period YEAR = Period.of("2026-01-01", "2026-12-31");

    @Test
    @DisplayName("4.7 a leave of some of the days gets its share of the pay")
    void paysAShareOfTheRest() {
        PlannedLeave leave = leave("2026-05-11", "2026-05-13", true);

        // 120 employment days give 10 days; 16000.00 at 14.25 % give 2280.00.
        assertThat(leave.days()).isEqualTo(3);
        assertThat(leave.payDue()).isEqualByComparingTo("684.00");
        assertThat(leave.possible()).isTrue();
    }

    @Test
    @DisplayName("4.7 the second month of a leave finds what the first has left")
    void takesNoDayTwiceOverAMonthEnd() {
        PlannedLeave leave = leave("2026-05-26", "2026-06-12", true);

        assertThat(leave.parts()).extracting(PlannedLeave.Part::days).containsExactly(4, 9);
        assertThat(leave.parts().getFirst().payDue()).isEqualByComparingTo("912.00");
        assertThat(leave.parts().getLast().availableDays())
                .as("ten earned until April, less the four of May")
                .isEqualTo(6);
        assertThat(leave.possible()).as("nine are asked, six are there").isFalse();
    }

    @Test
    @DisplayName("4.7 an expected wage earns days and pay for the next month of the leave")
    void countsTheExpectedWage() {
        PlannedLeave leave = leave("2026-05-26", "2026-06-11", true, Money.of("4000.00"));

        // 150 employment days are 12, less four; 14.25 % of 20912.00 are 2979.96, less 912.00.
        assertThat(leave.parts().getLast().availableDays()).isEqualTo(8);
        assertThat(leave.parts().getLast().payDue()).isEqualByComparingTo("2067.96");
        assertThat(leave.possible()).isTrue();
    }

    @Test
    @DisplayName("L-12 names the public holidays that cost no day")
    void namesSkippedHolidays() {
        PlannedLeave leave = leave("2026-05-11", "2026-05-15", true);

        assertThat(leave.days()).isEqualTo(4);
        assertThat(leave.parts().getFirst().skippedHolidays())
                .extracting(Object::toString)
                .containsExactly("2026-05-14");
    }

    @Test
    void tellsNoMonthAndNoWageWhereAnotherEmployerIsInTheAccount() {
        List<Step> open = leave("2026-05-11", "2026-05-13", true).parts().getFirst().steps();
        List<Step> closed = leave("2026-05-11", "2026-05-13", false).parts().getFirst().steps();

        assertThat(open).extracting(Step::what).contains("month-full");
        assertThat(closed).extracting(Step::what).doesNotContain("month-full");
        assertThat(closed).extracting(Step::what).contains("days-available");
    }

    private static PlannedLeave leave(String from, String to, boolean openBooks) {
        return leave(from, to, openBooks, Money.ZERO);
    }

    private static PlannedLeave leave(String from, String to, boolean openBooks, Money workGross) {
        return PlannedLeave.of(
                RULES,
                LeaveAccount.of(
                        RULES,
                        IntStream.rangeClosed(1, 4)
                                .mapToObj(month -> YearMonth.of(2026, month))
                                .map(
                                        month ->
                                                WorkerMonth.of(
                                                        month,
                                                        List.of(Period.of(month)),
                                                        Money.of("4000.00")))
                                .toList()),
                Period.of(from, to),
                "NW",
                List.of(YEAR),
                workGross,
                null,
                openBooks);
    }
}
