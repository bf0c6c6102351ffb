package org.fondsloket.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.reporting.check.SampleReport.KOWAL;
import static org.fondsloket.reporting.check.SampleReport.NOVAK;
import static org.fondsloket.reporting.check.SampleReport.line;
import static org.fondsloket.reporting.check.SampleReport.ofMay;
import static org.fondsloket.reporting.check.SampleReport.period;
import static org.fondsloket.reporting.check.SampleReport.status;
import static org.fondsloket.reporting.check.SampleReport.worked;
import static org.fondsloket.reporting.check.SampleWorker.worker;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Time and posting checks of scheme 5.8")
class PostingChecksTest {

    @ParameterizedTest
    @DisplayName("T-01 from is not after to")
    @CsvSource({
        "2026-05-11, 2026-05-22, true",
        "2026-05-22, 2026-05-11, false",
        "2026-05-11, 2026-05-11, true",
        "2026-05-12, 2026-05-11, false"
    })
    void t01PeriodInOrder(String from, String to, boolean passes) {
        assertThat(ofMay().with(period(NOVAK, from, to)).places("T-01"))
                .isEqualTo(passes ? List.of() : List.of("/lines/0/periodTo"));
    }

    @ParameterizedTest
    @DisplayName("T-02 the period lies inside the month")
    @CsvSource({
        "2026-05-01, 2026-05-31, ''",
        "2026-04-28, 2026-05-08, periodFrom",
        "2026-04-30, 2026-05-08, periodFrom",
        "2026-05-08, 2026-06-01, periodTo",
        "2025-05-08, 2026-05-09, periodFrom"
    })
    void t02PeriodInsideMonth(String from, String to, String field) {
        assertThat(ofMay().with(period(NOVAK, from, to)).places("T-02"))
                .isEqualTo(field.isEmpty() ? List.of() : List.of("/lines/0/" + field));
    }

    @ParameterizedTest
    @DisplayName("T-03 lines of one worker do not overlap")
    @CsvSource({
        "2026-05-01, 2026-05-10, 2026-05-11, 2026-05-20, true",
        "2026-05-01, 2026-05-12, 2026-05-11, 2026-05-20, false",
        "2026-05-01, 2026-05-11, 2026-05-11, 2026-05-20, false",
        "2026-05-11, 2026-05-20, 2026-05-01, 2026-05-11, false",
        "2026-05-11, 2026-05-20, 2026-05-01, 2026-05-10, true"
    })
    void t03PeriodsApart(String from1, String to1, String from2, String to2, boolean passes) {
        LineAsTyped first = period(NOVAK, from1, to1);

        assertThat(ofMay().with(first, period(NOVAK, from2, to2)).places("T-03"))
                .isEqualTo(passes ? List.of() : List.of("/lines/1/periodFrom"));
        assertThat(ofMay().with(first, period(KOWAL, from2, to2)).places("T-03")).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("T-04 each day was announced to customs")
    @CsvSource({
        "2026-05-01, 2026-12-31, 2026-05-04, 2026-05-22, ''",
        "2026-05-06, 2026-12-31, 2026-05-04, 2026-05-22, 2026-05-04 2026-05-05 2",
        "2026-05-04, 2026-05-22, 2026-05-04, 2026-05-22, ''",
        "2026-05-04, 2026-05-21, 2026-05-04, 2026-05-22, 2026-05-22 2026-05-22 1",
        "2026-06-01, 2026-06-30, 2026-05-04, 2026-05-22, 2026-05-04 2026-05-22 19"
    })
    void t04DaysAnnounced(
            String announcedFrom, String announcedTo, String from, String to, String missing) {
        assertThat(
                        ofMay().knowing(worker(NOVAK).announced(announcedFrom, announcedTo))
                                .with(period(NOVAK, from, to))
                                .findings("T-04"))
                .extracting(PostingChecksTest::days)
                .isEqualTo(missing.isEmpty() ? List.of() : List.of(missing));
    }

    @Test
    @DisplayName("T-04 postings announced one after the other cover the days together")
    void t04PostingsJoin() {
        SampleWorker joined =
                worker(NOVAK)
                        .announced("2026-04-01", "2026-05-10")
                        .announced("2026-05-11", "2026-12-31", "2026-05-20");

        assertThat(
                        ofMay().knowing(joined)
                                .with(period(NOVAK, "2026-05-04", "2026-05-20"))
                                .places("T-04"))
                .isEmpty();
        assertThat(
                        ofMay().knowing(joined)
                                .with(period(NOVAK, "2026-05-04", "2026-05-21"))
                                .places("T-04"))
                .containsExactly("/lines/0/periodFrom");
        assertThat(ofMay().with(status(NOVAK, "NIL")).places("T-04")).isEmpty();
        assertThat(ofMay().with(worked("3300129800")).places("T-04")).isEmpty();
        assertThat(ofMay().with(period(NOVAK, "2026-05-22", "2026-05-11")).places("T-04"))
                .isEmpty();
    }

    @ParameterizedTest
    @DisplayName("T-05 no other employer reports the same days")
    @CsvSource({
        "2026-04-01, 2026-04-30, ''",
        "2026-05-18, 2026-05-22, 2026-05-18 2026-05-22",
        "2026-05-10, 2026-05-11, 2026-05-11 2026-05-11",
        "2026-05-10, 2026-05-10, ''",
        "2026-05-22, 2026-05-31, 2026-05-22 2026-05-22",
        "2026-05-23, 2026-05-31, ''"
    })
    void t05DaysOfOneEmployer(String otherFrom, String otherTo, String shared) {
        assertThat(
                        ofMay().knowing(worker(NOVAK).elsewhere(otherFrom, otherTo))
                                .with(period(NOVAK, "2026-05-11", "2026-05-22"))
                                .findings("T-05"))
                .extracting(PostingChecksTest::days)
                .isEqualTo(shared.isEmpty() ? List.of() : List.of(shared));
    }

    @ParameterizedTest
    @DisplayName("T-06 no day lies before the participation")
    @CsvSource({
        "2026-03-01, 2026-02-15, false",
        "2026-03-01, 2026-05-04, true",
        "2026-05-04, 2026-05-04, true",
        "2026-05-05, 2026-05-04, false"
    })
    void t06PeriodInsideParticipation(String participation, String from, boolean passes) {
        assertThat(
                        ofMay().participationFrom(participation)
                                .with(period(NOVAK, from, "2026-05-22"))
                                .places("T-06"))
                .isEqualTo(passes ? List.of() : List.of("/lines/0/periodFrom"));
    }

    @ParameterizedTest
    @DisplayName("T-07 exempt days have the status EXEMPT_FUND")
    @CsvSource({
        "2026-05-01, 2026-05-31, EXEMPT_FUND, true",
        "2026-05-01, 2026-05-31, WORKED, false",
        "2026-05-22, 2026-12-31, WORKED, false",
        "2026-05-23, 2026-12-31, WORKED, true",
        "2026-01-01, 2026-05-10, WORKED, true",
        "2026-01-01, 2026-05-11, WORKED, false"
    })
    void t07ExemptDaysHaveTheirStatus(
            String exemptFrom, String exemptTo, String status, boolean passes) {
        assertThat(
                        ofMay().knowing(worker(NOVAK).exempt(exemptFrom, exemptTo))
                                .with(line(NOVAK, status, "2026-05-11", "2026-05-22", null, null))
                                .places("T-07"))
                .isEqualTo(passes ? List.of() : List.of("/lines/0/status"));
    }

    @ParameterizedTest
    @DisplayName("T-08 a posting without a break lasts twelve months at most")
    @CsvSource({
        "2025-10-01, , true",
        "2025-04-01, , false",
        "2025-06-01, , true",
        "2025-05-31, , false",
        "2025-04-01, 2026-01-02, true",
        "2025-04-01, 2026-01-01, false"
    })
    void t08PostingNotTooLong(String from, @Nullable String again, boolean passes) {
        SampleWorker worker = worker(NOVAK);
        if (again == null) {
            worker.announced(from, "2026-12-31");
        } else {
            worker.announced(from, "2025-12-31").announced(again, "2026-12-31");
        }

        assertThat(ofMay().knowing(worker).with(worked(NOVAK)).places("T-08"))
                .isEqualTo(passes ? List.of() : List.of("/lines/0/periodTo"));
    }

    @ParameterizedTest
    @DisplayName("T-09 a posting that has ended does not stay announced")
    @CsvSource({
        "2026-05-31, 2026-06-05, , true",
        "2026-05-31, 2026-12-31, , false",
        "2026-05-31, 2026-06-14, , true",
        "2026-05-31, 2026-06-15, , false",
        "2026-05-31, 2026-12-31, 2026-05-31, true",
        ", 2026-12-31, , true"
    })
    void t09NotificationClosed(
            @Nullable String end, String announcedTo, @Nullable String endedOn, boolean passes) {
        assertThat(
                        ofMay().knowing(
                                        worker(NOVAK)
                                                .announced("2026-05-01", announcedTo, endedOn)
                                                .announced("2026-07-01", "2026-12-31"))
                                .with(SampleLine.of(worked(NOVAK)).postingEnd(end).typed())
                                .places("T-09"))
                .isEqualTo(passes ? List.of() : List.of("/lines/0/postingEnd"));
    }

    private static String days(Finding finding) {
        Map<String, String> params = finding.params();
        String days = params.get("from") + " " + params.get("to");
        return params.containsKey("days") ? days + " " + params.get("days") : days;
    }
}
