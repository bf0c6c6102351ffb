package org.fondsloket.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.reporting.check.SampleReport.KOWAL;
import static org.fondsloket.reporting.check.SampleReport.NOVAK;
import static org.fondsloket.reporting.check.SampleReport.line;
import static org.fondsloket.reporting.check.SampleReport.ofMay;
import static org.fondsloket.reporting.check.SampleReport.status;
import static org.fondsloket.reporting.check.SampleReport.worked;
import static org.fondsloket.reporting.check.SampleWorker.worker;

import java.util.List;
import java.util.Map;
import org.fondsloket.reporting.check.ReportFacts.Purpose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Deadline checks of scheme 5.8")
class DeadlineChecksTest {

    @ParameterizedTest
    @DisplayName("D-01 a report is sent by the 15th of the next month")
    @CsvSource({"2026-06-12, true", "2026-06-18, false", "2026-06-15, true", "2026-06-16, false"})
    void d01SentInTime(String today, boolean passes) {
        SampleReport report = ofMay().today(today).with(worked(NOVAK));

        assertThat(report.places("D-01")).isEqualTo(passes ? List.of() : List.of("/lines"));
        assertThat(report.filed(worked(NOVAK)).purpose(Purpose.CORRECTION).places("D-01"))
                .isEmpty();
    }

    @ParameterizedTest
    @DisplayName("D-02 after the window wages do not fall and leave does not change")
    @CsvSource({
        "3000.00, 2027-09-30, true",
        "3000.00, 2027-10-01, false",
        "3119.99, 2027-10-01, false",
        "3120.00, 2027-10-01, true",
        "3217.50, 2027-10-01, true"
    })
    void d02NothingTakenAfterTheWindow(String gross, String today, boolean passes) {
        assertThat(correction().today(today).with(april(gross)).places("D-02"))
                .isEqualTo(passes ? List.of() : List.of("/lines/0/grossWage"));
    }

    @Test
    @DisplayName("D-02 leave is compared by its days and its pay")
    void d02LeaveDoesNotChange() {
        LineAsTyped filed = leave("2026-04-16", "100.00");
        SampleReport correction = ofMay().month("2026-04").correcting(filed).today("2027-10-01");

        assertThat(correction.with(filed).places("D-02")).isEmpty();
        assertThat(correction.with(leave("2026-04-17", "100.00")).places("D-02"))
                .containsExactly("/lines/0/leave");
        assertThat(correction.with(leave("2026-04-16", "100.01")).places("D-02"))
                .containsExactly("/lines/0/leave");
        assertThat(correction.with(april("3120.00")).places("D-02"))
                .containsExactly("/lines/0/leave");
        assertThat(correction.today("2027-09-30").with(april("3120.00")).places("D-02")).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("D-02 the end of the posting starts the short window")
    @CsvSource({
        "2026-06-30, 2026-08-15, true",
        "2026-06-30, 2026-08-16, false",
        ", 2026-08-16, true",
        "2027-12-31, 2027-10-01, false",
        "2026-04-15, 2026-06-15, true",
        "2026-04-15, 2026-06-16, false"
    })
    void d02EndOfThePosting(@Nullable String endedOn, String today, boolean passes) {
        assertThat(
                        correction()
                                .knowing(
                                        worker(NOVAK)
                                                .announced("2026-03-01", "2026-12-31", endedOn))
                                .today(today)
                                .with(april("3000.00"))
                                .places("D-02"))
                .isEqualTo(passes ? List.of() : List.of("/lines/0/grossWage"));
    }

    @Test
    @DisplayName(
            "D-02 an end that was reported counts, and a posting that goes on keeps the window open")
    void d02ReportedEnd() {
        SampleReport reported =
                ofMay().month("2026-04")
                        .correcting(
                                SampleLine.of(april("3120.00")).postingEnd("2026-04-30").typed())
                        .with(april("3000.00"));
        SampleReport goingOn =
                correction()
                        .knowing(
                                worker(NOVAK)
                                        .announced("2026-03-01", "2026-12-31", "2026-04-10")
                                        .announced("2026-04-20", "2026-12-31"))
                        .with(april("3000.00"));
        SampleReport longAgo =
                ofMay().month("2026-04")
                        .correcting(
                                SampleLine.of(status(NOVAK, "ENDED"))
                                        .postingEnd("1990-01-01")
                                        .typed(),
                                april("3120.00"))
                        .with(april("3000.00"));

        assertThat(reported.today("2026-06-15").places("D-02")).isEmpty();
        assertThat(reported.today("2026-06-16").places("D-02"))
                .containsExactly("/lines/0/grossWage");
        assertThat(goingOn.today("2027-09-30").places("D-02")).isEmpty();
        assertThat(longAgo.today("2026-06-15").places("D-02")).isEmpty();
        assertThat(longAgo.today("2026-06-16").places("D-02"))
                .containsExactly("/lines/0/grossWage");
    }

    @Test
    @DisplayName("D-02 a worker who is left out loses wages, a new one does not")
    void d02WorkerLeftOut() {
        SampleReport late = correction().today("2027-10-01");

        assertThat(late.with().findings("D-02"))
                .containsExactly(
                        Finding.error(
                                "D-02", Map.of("workerNumber", NOVAK, "lastDay", "2027-09-30")));
        assertThat(
                        late.with(
                                        april("3120.00"),
                                        line(
                                                KOWAL,
                                                "WORKED",
                                                "2026-04-01",
                                                "2026-04-30",
                                                "1.00",
                                                "1"))
                                .places("D-02"))
                .isEmpty();
        assertThat(late.with(status(NOVAK, "NIL")).places("D-02"))
                .containsExactly("/lines/0/grossWage");
    }

    @ParameterizedTest
    @DisplayName("D-03 higher wages are accepted after the window and said so")
    @CsvSource({
        "3217.50, 2027-12-01, false",
        "3120.01, 2027-10-01, false",
        "3217.50, 2027-09-30, true",
        "3120.00, 2027-12-01, true",
        "3000.00, 2027-12-01, true"
    })
    void d03HigherWagesAlwaysAccepted(String gross, String today, boolean silent) {
        assertThat(correction().today(today).with(april(gross)).places("D-03"))
                .isEqualTo(silent ? List.of() : List.of("/lines/0/grossWage"));
    }

    @Test
    @DisplayName("D-04 a correction changes something")
    void d04CorrectionChangesSomething() {
        LineAsTyped kowal = line(KOWAL, "WORKED", "2026-04-01", "2026-04-30", "1000.00", "50.00");
        SampleReport correction =
                ofMay().month("2026-04")
                        .correcting(april("3120.00"), kowal, status("3300129800", "NIL"));

        assertThat(
                        correction
                                .with(april("3120.00"), kowal, status("3300129800", "NIL"))
                                .places("D-04"))
                .containsExactly("/lines");
        assertThat(
                        correction
                                .with(kowal, status("3300129800", "NIL"), april("3120"))
                                .places("D-04"))
                .containsExactly("/lines");
        assertThat(
                        correction
                                .with(kowal, status("3300129800", "NIL"), april("3120.01"))
                                .places("D-04"))
                .isEmpty();
        assertThat(
                        correction
                                .with(kowal, status("3300129800", "NOT_POSTED"), april("3120.00"))
                                .places("D-04"))
                .isEmpty();
        assertThat(correction.with(kowal, april("3120.00")).places("D-04")).isEmpty();
        assertThat(correction.with(kowal, april("abc")).places("D-04")).isEmpty();
        assertThat(
                        correction
                                .purpose(Purpose.REPORT)
                                .with(april("3120.00"), kowal, status("3300129800", "NIL"))
                                .places("D-04"))
                .isEmpty();
    }

    @Test
    @DisplayName("D-04 leave is a value, and two equal lines are not one")
    void d04LeaveAndTwins() {
        LineAsTyped filed = leave("2026-04-16", "100.00");
        SampleReport correction = ofMay().month("2026-04").correcting(filed);

        assertThat(correction.with(filed).places("D-04")).containsExactly("/lines");
        assertThat(correction.with(leave("2026-04-16", "99.00")).places("D-04")).isEmpty();
        assertThat(correction.with(filed, filed).places("D-04")).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("D-05 a correction lowers the wage sum by a fifth at most")
    @CsvSource({
        "2964.00, true",
        "2028.00, false",
        "2496.00, true",
        "2495.99, false",
        "9000.00, true"
    })
    void d05CorrectionDoesNotFallFar(String gross, boolean passes) {
        assertThat(correction().with(april(gross)).places("D-05"))
                .isEqualTo(passes ? List.of() : List.of("/lines"));
    }

    private static SampleReport correction() {
        return ofMay().month("2026-04").correcting(april("3120.00"));
    }

    private static LineAsTyped april(String gross) {
        return line(NOVAK, "WORKED", "2026-04-01", "2026-04-30", gross, "160.00");
    }

    private static LineAsTyped leave(String to, String paid) {
        return SampleLine.of(april("3120.00")).leave("2026-04-13", to, paid).typed();
    }
}
