package org.fondsloket.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.reporting.check.SampleReport.NOVAK;
import static org.fondsloket.reporting.check.SampleReport.line;
import static org.fondsloket.reporting.check.SampleReport.ofMay;
import static org.fondsloket.reporting.check.SampleWorker.worker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsenceChecksTest {

    private static final List<String> NOWHERE = List.of();

    @ParameterizedTest
    @DisplayName("A-01 an absence has a kind and its days, and lies inside a posting period")
    @CsvSource({
        "SICK_PAID, 2026-05-11, 2026-05-15, ''",
        "SICK_PAID, 2026-05-18, 2026-05-22, from outside",
        "SICK_PAID, 2026-05-15, 2026-05-16, from outside",
        "SICK_PAID, 2026-04-30, 2026-05-04, from outside",
        "SICK_PAID, 2026-05-01, 2026-05-15, ''",
        "SICK_PAID, 2026-05-15, 2026-05-11, to order",
        "SICK_PAID, 2026-05-11, 2026-05-11, ''",
        "SICK_PAID, , 2026-05-15, from missing",
        "SICK_PAID, 2026-05-11, , to missing",
        "SICK_PAID, abc, 2026-05-15, ''",
        "HOLIDAY, 2026-05-11, 2026-05-15, kind unknown",
        ", 2026-05-11, 2026-05-15, kind unknown"
    })
    void a01InsidePosting(
            @Nullable String kind, @Nullable String from, @Nullable String to, String expected) {
        SampleReport report =
                ofMay().with(
                                SampleLine.of(posted("2026-05-01", "2026-05-15"))
                                        .absence(kind, from, to, null)
                                        .typed());

        assertThat(report.findings("A-01"))
                .extracting(found -> found.field() + " " + found.params().get("fault"))
                .isEqualTo(expected.isEmpty() ? NOWHERE : List.of("absences/0/" + expected));
        assertThat(report.findings("A-01"))
                .allSatisfy(found -> assertThat(found.severity()).isEqualTo(Severity.E));
    }

    @Test
    @DisplayName("A-01 looks at all lines of the worker")
    void a01OverAllLines() {
        LineAsTyped first =
                SampleLine.of(posted("2026-05-01", "2026-05-15"))
                        .absence("SICK_PAID", "2026-05-11", "2026-05-22", null)
                        .typed();

        assertThat(ofMay().with(first).places("A-01")).containsExactly("/lines/0/absences/0/from");
        assertThat(ofMay().with(first, posted("2026-05-16", "2026-05-31")).places("A-01"))
                .isEmpty();
    }

    @ParameterizedTest
    @DisplayName(
            "A-02 unpaid leave longer than 14 days, seen across the end of the month (example 10)")
    @CsvSource({
        "2026-04-20, 2026-04-30, 2026-05-01, 2026-05-03, true",
        "2026-04-20, 2026-04-30, 2026-05-01, 2026-05-04, false",
        "2026-04-19, 2026-04-30, 2026-05-01, 2026-05-03, false",
        "2026-04-20, 2026-04-29, 2026-05-01, 2026-05-14, true",
        "2026-04-20, 2026-04-30, 2026-05-02, 2026-05-15, true",
        "2026-04-20, 2026-04-30, 2026-05-02, 2026-05-16, false"
    })
    void a02UnpaidLeave(
            String beforeFrom, String beforeTo, String from, String to, boolean passes) {
        SampleReport report =
                ofMay().knowing(worker(NOVAK).unpaidLeaveBefore(beforeFrom, beforeTo))
                        .with(
                                SampleLine.of(posted("2026-05-01", "2026-05-31"))
                                        .absence("UNPAID_LEAVE", from, to, null)
                                        .typed());

        assertThat(report.places("A-02"))
                .isEqualTo(passes ? NOWHERE : List.of("/lines/0/absences/0/to"));
        assertThat(report.findings("A-02"))
                .allSatisfy(found -> assertThat(found.severity()).isEqualTo(Severity.W))
                .allSatisfy(
                        found ->
                                assertThat(found.params())
                                        .containsEntry("days", "15")
                                        .containsEntry("max", "14"));
    }

    @Test
    @DisplayName("A-02 joins entries that touch and asks once, at the last of them")
    void a02SeveralEntries() {
        LineAsTyped line =
                SampleLine.of(posted("2026-05-01", "2026-05-31"))
                        .absence("UNPAID_LEAVE", "2026-05-09", "2026-05-18", null)
                        .absence("UNPAID_LEAVE", "2026-05-04", "2026-05-08", null)
                        .absence("SICK_PAID", "2026-05-20", "2026-05-29", null)
                        .typed();

        assertThat(ofMay().with(line).findings("A-02"))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.field()).isEqualTo("absences/0/to");
                            assertThat(found.params())
                                    .containsEntry("from", "2026-05-04")
                                    .containsEntry("to", "2026-05-18");
                        });
        // what was too long before the month and does not go on asks nothing here
        assertThat(
                        ofMay().knowing(worker(NOVAK).unpaidLeaveBefore("2026-04-01", "2026-04-30"))
                                .with(posted("2026-05-01", "2026-05-31"))
                                .places("A-02"))
                .isEmpty();
    }

    @ParameterizedTest
    @DisplayName("A-03 sickness without pay in the first 42 days of a sickness")
    @CsvSource({
        "2026-04-01, 2026-05-12, 2026-05-13, true", // from day 43
        "2026-04-01, 2026-05-11, 2026-05-12, false", // from day 42
        ", 2026-05-05, 2026-05-06, false" // from day 3
    })
    void a03PaidAtFirst(@Nullable String since, String paidTo, String unpaidFrom, boolean passes) {
        SampleWorker known = worker(NOVAK);
        SampleReport report =
                ofMay().knowing(since == null ? known : known.sickUnpaidSince(since))
                        .with(
                                SampleLine.of(posted("2026-05-01", "2026-05-31"))
                                        .absence(
                                                "SICK_PAID",
                                                since == null ? "2026-05-04" : "2026-05-01",
                                                paidTo,
                                                null)
                                        .absence("SICK_UNPAID", unpaidFrom, "2026-05-20", "40")
                                        .typed());

        assertThat(report.places("A-03"))
                .isEqualTo(passes ? NOWHERE : List.of("/lines/0/absences/1/from"));
        assertThat(report.findings("A-03"))
                .allSatisfy(found -> assertThat(found.severity()).isEqualTo(Severity.W));
    }

    @Test
    @DisplayName("A-03 a new sickness starts its own 42 days")
    void a03NewSickness() {
        LineAsTyped line =
                SampleLine.of(posted("2026-05-01", "2026-05-31"))
                        .absence("SICK_UNPAID", "2026-05-02", "2026-05-20", "40")
                        .typed();
        LineAsTyped ongoing =
                SampleLine.of(posted("2026-05-01", "2026-05-31"))
                        .absence("SICK_UNPAID", "2026-05-01", "2026-05-20", "40")
                        .typed();
        SampleReport sickBefore = ofMay().knowing(worker(NOVAK).sickUnpaidSince("2026-03-01"));

        assertThat(sickBefore.with(ongoing).places("A-03")).isEmpty();
        assertThat(sickBefore.with(line).findings("A-03"))
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.params())
                                        .containsEntry("since", "2026-05-02")
                                        .containsEntry("paidUntil", "2026-06-12")
                                        .containsEntry("paidDays", "42"));
    }

    private static LineAsTyped posted(String from, String to) {
        return line(NOVAK, "WORKED", from, to, "2000.00", "100");
    }
}
