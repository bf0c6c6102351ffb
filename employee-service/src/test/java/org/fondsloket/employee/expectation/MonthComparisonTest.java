package org.fondsloket.employee.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.employee.expectation.ExpectedWorker.Difference;
import org.fondsloket.employee.expectation.ExpectedWorker.Kind;
import org.fondsloket.employee.expectation.ExpectedWorker.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MonthComparisonTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final String ANNA = "3300127200";
    private static final String JAN = "3300128000";
    private static final String CUSTOMS = "2026-000123456";

    @Test
    @DisplayName("S000-22 whoever is announced is expected as long as nothing is reported")
    void expectsWhoIsAnnounced() {
        ExpectedWorker anna = only(List.of(posting(ANNA, 1, 31)), null);

        assertThat(anna.state()).isEqualTo(State.ANNOUNCED);
        assertThat(anna.differences()).isEmpty();
    }

    @Test
    void findsNoDifferenceInAMonthThatSaysTheSame() {
        ExpectedWorker anna = only(List.of(posting(ANNA, 1, 31)), List.of(line(ANNA, 1, 31)));

        assertThat(anna.state()).isEqualTo(State.REPORTED);
        assertThat(anna.differences()).isEmpty();
    }

    @Test
    @DisplayName("S-05 announced, and left out of the report")
    void findsWhoIsAnnouncedButNotReported() {
        List<ExpectedWorker> workers =
                workers(
                        List.of(posting(ANNA, 1, 31), posting(JAN, 1, 31)),
                        List.of(line(ANNA, 1, 31)));

        assertThat(workers).extracting(ExpectedWorker::workerNumber).containsExactly(ANNA, JAN);
        assertThat(workers.getLast().state()).isEqualTo(State.ANNOUNCED);
        assertThat(workers.getLast().differences())
                .containsExactly(new Difference(Kind.ANNOUNCED_NOT_REPORTED, null, null, null));
    }

    @Test
    void takesAStatusWithoutValuesAsTheAnswer() {
        ExpectedWorker anna =
                only(
                        List.of(posting(ANNA, 1, 31)),
                        List.of(new ReportedLine(ANNA, "NOT_POSTED", null, null, null)));

        assertThat(anna.state()).isEqualTo(State.REPORTED);
        assertThat(anna.differences()).isEmpty();
    }

    @Test
    @DisplayName("T-04 reported, and announced by nobody")
    void findsWhoIsReportedButNotAnnounced() {
        ExpectedWorker anna = only(List.of(), List.of(line(ANNA, 4, 22)));

        assertThat(anna.state()).isEqualTo(State.REPORTED);
        assertThat(anna.differences())
                .containsExactly(
                        new Difference(Kind.REPORTED_NOT_ANNOUNCED, null, may(4), may(22)));
        assertThat(
                        only(
                                        List.of(),
                                        List.of(
                                                new ReportedLine(
                                                        ANNA, "SITE_MANAGER", null, null, null)))
                                .differences())
                .isEmpty();
    }

    @Test
    @DisplayName("T-04 announced from 06.05., reported from 04.05.")
    void findsDaysBeforeTheAnnouncement() {
        ExpectedWorker anna = only(List.of(posting(ANNA, 6, 31)), List.of(line(ANNA, 4, 31)));

        assertThat(anna.differences()).containsExactly(outside(4, 5));
        assertThat(only(List.of(posting(ANNA, 1, 31)), List.of(line(ANNA, 4, 31))).differences())
                .isEmpty();
    }

    @Test
    @DisplayName("T-04 days after the announcement, and between two of them")
    void findsEachRunOfDaysOutside() {
        ExpectedWorker anna =
                only(
                        List.of(posting(ANNA, 4, 8), posting(ANNA, 13, 20)),
                        List.of(line(ANNA, 4, 22)));

        assertThat(anna.differences()).containsExactly(outside(9, 12), outside(21, 22));
    }

    @Test
    void findsALineThatLiesOutsideAltogether() {
        ExpectedWorker anna =
                only(List.of(posting(ANNA, 4, 8)), List.of(line(ANNA, 4, 8), line(ANNA, 18, 22)));

        assertThat(anna.differences()).containsExactly(outside(18, 22));
    }

    @Test
    void callsAWorkerEndedOnlyWhenEveryPostingIsOver() {
        AnnouncedPosting over = ended(posting(ANNA, 1, 15), may(13));

        assertThat(only(List.of(over), null).state()).isEqualTo(State.ENDED);
        assertThat(only(List.of(over, posting(ANNA, 20, 31)), null).state())
                .isEqualTo(State.ANNOUNCED);
        AnnouncedPosting endsInJune = ended(posting(ANNA, 1, 31), LocalDate.of(2026, 6, 3));
        assertThat(only(List.of(endsInJune), null).state()).isEqualTo(State.ANNOUNCED);
    }

    @Test
    void expectsADepartedWorkerInTheReportOfTheLastMonth() {
        assertThat(
                        workers(List.of(ended(posting(ANNA, 1, 15), may(13))), List.of())
                                .getFirst()
                                .differences())
                .extracting(Difference::kind)
                .containsExactly(Kind.ANNOUNCED_NOT_REPORTED);
        AnnouncedPosting left =
                ended(
                        posting(ANNA, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 5, 8)),
                        LocalDate.of(2026, 4, 30));
        assertThat(workers(List.of(left), List.of()).getFirst().differences()).isEmpty();
    }

    @Test
    @DisplayName("T-09 ends 31.05., notified to 31.12.; to 14.06. is in time")
    void findsANotificationThatRunsOnForTooLong() {
        AnnouncedPosting toDecember =
                ended(posting(ANNA, may(1), LocalDate.of(2026, 12, 31)), may(31));

        assertThat(only(List.of(toDecember), null).differences())
                .containsExactly(
                        new Difference(
                                Kind.ENDED_STILL_ANNOUNCED,
                                CUSTOMS,
                                LocalDate.of(2026, 6, 1),
                                LocalDate.of(2026, 12, 31)));
        assertThat(
                        only(
                                        List.of(
                                                ended(
                                                        posting(
                                                                ANNA,
                                                                may(1),
                                                                LocalDate.of(2026, 6, 14)),
                                                        may(31))),
                                        null)
                                .differences())
                .isEmpty();
        assertThat(
                        only(
                                        List.of(
                                                ended(
                                                        posting(
                                                                ANNA,
                                                                may(1),
                                                                LocalDate.of(2026, 6, 15)),
                                                        may(31))),
                                        null)
                                .differences())
                .hasSize(1);
    }

    @Test
    @DisplayName("T-09 the report says when the worker left, the posting does not")
    void takesTheEndFromTheReport() {
        AnnouncedPosting running = posting(ANNA, may(1), LocalDate.of(2026, 12, 31));
        ReportedLine last = new ReportedLine(ANNA, "WORKED", may(1), may(13), may(13));

        assertThat(only(List.of(running), List.of(last)).differences())
                .containsExactly(
                        new Difference(
                                Kind.ENDED_STILL_ANNOUNCED,
                                CUSTOMS,
                                may(14),
                                LocalDate.of(2026, 12, 31)));
        ReportedLine before =
                new ReportedLine(ANNA, "WORKED", may(1), may(2), LocalDate.of(2026, 4, 30));
        assertThat(only(List.of(running), List.of(before)).differences()).isEmpty();
    }

    @Test
    void letsAnEmployersOwnPostingEndWithTheWorker() {
        AnnouncedPosting own =
                new AnnouncedPosting(
                        "own", null, ANNA, "NW", may(1), LocalDate.of(2026, 12, 31), may(13));

        assertThat(only(List.of(own), null).differences()).isEmpty();
        assertThat(only(List.of(own), List.of(line(ANNA, 1, 15))).differences())
                .containsExactly(outside(14, 15));
    }

    private static ExpectedWorker only(
            List<AnnouncedPosting> postings, @Nullable List<ReportedLine> lines) {
        List<ExpectedWorker> workers = workers(postings, lines);
        assertThat(workers).hasSize(1);
        return workers.getFirst();
    }

    private static List<ExpectedWorker> workers(
            List<AnnouncedPosting> postings, @Nullable List<ReportedLine> lines) {
        return new MonthComparison(MAY, postings, lines, 14).workers();
    }

    private static AnnouncedPosting posting(String worker, int from, int to) {
        return posting(worker, may(from), may(to));
    }

    private static AnnouncedPosting posting(String worker, LocalDate from, LocalDate to) {
        return new AnnouncedPosting(
                "posting-" + worker + from, CUSTOMS, worker, "NW", from, to, null);
    }

    private static AnnouncedPosting ended(AnnouncedPosting posting, LocalDate day) {
        return new AnnouncedPosting(
                posting.postingId(),
                posting.notificationId(),
                posting.workerNumber(),
                posting.siteLand(),
                posting.from(),
                posting.expectedTo(),
                day);
    }

    private static ReportedLine line(String worker, int from, int to) {
        return new ReportedLine(worker, "WORKED", may(from), may(to), null);
    }

    private static Difference outside(int from, int to) {
        return new Difference(Kind.REPORTED_OUTSIDE_ANNOUNCEMENT, null, may(from), may(to));
    }

    private static LocalDate may(int day) {
        return MAY.atDay(day);
    }
}
