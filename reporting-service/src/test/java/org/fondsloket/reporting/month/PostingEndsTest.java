package org.fondsloket.reporting.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.reporting.month.PostingEnds.Posting;
import org.fondsloket.reporting.month.PostingEnds.ReportedEnd;
import org.fondsloket.reporting.report.CorrectionDays;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("5.6 until when a month can be corrected")
class PostingEndsTest {

    private static final RuleSet RULES = RuleSets.published().latest();
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 20);
    private static final LocalDate BY_YEAR = LocalDate.of(2027, 9, 30);
    private static final String NOVAK = "3300127200";
    private static final String KOWAL = "3300128000";

    @Test
    @DisplayName("April 2026, the posting continues: 30 September 2027")
    void staysOpenUntilSeptemberOfTheNextYear() {
        PostingEnds ends = ends(posting(NOVAK, "2026-03-01", "2026-12-31", null));

        assertThat(ends.days(RULES, APRIL, TODAY).lastDay(NOVAK)).isEqualTo(BY_YEAR);
        assertThat(ends.lastDay(RULES, APRIL)).isEqualTo(BY_YEAR);
    }

    @Test
    @DisplayName("the posting ended on 30 June 2026: 15 August 2026 for all its months")
    void closesSoonAfterThePosting() {
        PostingEnds ends = ends(posting(NOVAK, "2026-03-01", "2026-06-30", "2026-06-30"));

        for (int month = 3; month <= 6; month++) {
            YearMonth each = YearMonth.of(2026, month);
            assertThat(ends.days(RULES, each, TODAY).lastDay(NOVAK)).isEqualTo("2026-08-15");
            assertThat(ends.lastDay(RULES, each)).isEqualTo("2026-08-15");
        }
    }

    @Test
    void looksAtEachWorkerByHimself() {
        PostingEnds ends =
                ends(
                        posting(NOVAK, "2026-03-01", "2026-06-30", "2026-06-30"),
                        posting(KOWAL, "2026-03-01", "2026-12-31", null));

        CorrectionDays days = ends.days(RULES, APRIL, TODAY);

        assertThat(days.lastDay(NOVAK)).isEqualTo("2026-08-15");
        assertThat(days.lastDay(KOWAL)).isEqualTo(BY_YEAR);
        assertThat(days.today()).isEqualTo(TODAY);
        assertThat(ends.lastDay(RULES, APRIL)).as("the month as a whole").isEqualTo(BY_YEAR);
    }

    @Test
    void takesTheLaterEndOfTwoPostingsInTheMonth() {
        PostingEnds ends =
                ends(
                        posting(NOVAK, "2026-03-01", "2026-04-10", "2026-04-10"),
                        posting(NOVAK, "2026-04-20", "2026-05-31", "2026-05-31"));

        assertThat(ends.days(RULES, APRIL, TODAY).lastDay(NOVAK)).isEqualTo("2026-07-15");
    }

    @Test
    void doesNotTakeAnotherPostingForThisOne() {
        PostingEnds ends =
                ends(
                        posting(NOVAK, "2026-03-01", "2026-04-30", "2026-04-30"),
                        posting(NOVAK, "2026-06-01", "2026-12-31", null));

        assertThat(ends.days(RULES, APRIL, TODAY).lastDay(NOVAK)).isEqualTo("2026-06-15");
        assertThat(ends.days(RULES, YearMonth.of(2026, 6), TODAY).lastDay(NOVAK))
                .isEqualTo(BY_YEAR);
    }

    @Test
    void believesTheEndThatTheEmployerReported() {
        PostingEnds ends =
                new PostingEnds(
                        List.of(posting(NOVAK, "2026-03-01", "2026-12-31", null)),
                        List.of(
                                new ReportedEnd(
                                        NOVAK, YearMonth.of(2026, 2), LocalDate.of(2026, 2, 3)),
                                new ReportedEnd(
                                        NOVAK, YearMonth.of(2026, 6), LocalDate.of(2026, 6, 12)),
                                new ReportedEnd(
                                        NOVAK, YearMonth.of(2026, 6), LocalDate.of(2026, 6, 30)),
                                new ReportedEnd(
                                        NOVAK, YearMonth.of(2026, 9), LocalDate.of(2026, 9, 4))));

        assertThat(ends.days(RULES, APRIL, TODAY).lastDay(NOVAK)).isEqualTo("2026-08-15");
        assertThat(ends.lastDay(RULES, APRIL)).isEqualTo("2026-08-15");
    }

    @Test
    @DisplayName("S000-21 a month is required when somebody was announced for a day of it")
    void knowsWhichMonthsAreAwaited() {
        PostingEnds ends = ends(posting(NOVAK, "2026-03-31", "2026-05-01", null));

        assertThat(ends.touches(YearMonth.of(2026, 2))).isFalse();
        assertThat(ends.touches(YearMonth.of(2026, 3))).isTrue();
        assertThat(ends.touches(APRIL)).isTrue();
        assertThat(ends.touches(YearMonth.of(2026, 5))).isTrue();
        assertThat(ends.touches(YearMonth.of(2026, 6))).isFalse();
        assertThat(ends.lastDay(RULES, YearMonth.of(2026, 6))).isEqualTo(BY_YEAR);
    }

    private static PostingEnds ends(Posting... postings) {
        return new PostingEnds(List.of(postings), List.of());
    }

    private static Posting posting(
            String worker, String from, String lastDay, @Nullable String endedOn) {
        return new Posting(
                worker,
                LocalDate.parse(from),
                LocalDate.parse(lastDay),
                endedOn == null ? null : LocalDate.parse(endedOn));
    }
}
