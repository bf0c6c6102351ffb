package org.fondsloket.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.reporting.check.SampleHistory.WORKER_B;
import static org.fondsloket.reporting.check.SampleHistory.full;
import static org.fondsloket.reporting.check.SampleHistory.granted;
import static org.fondsloket.reporting.check.SamplePerson.person;
import static org.fondsloket.reporting.check.SampleReport.KOWAL;
import static org.fondsloket.reporting.check.SampleReport.NOVAK;
import static org.fondsloket.reporting.check.SampleReport.line;
import static org.fondsloket.reporting.check.SampleReport.ofMay;
import static org.fondsloket.reporting.check.SampleWorker.worker;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.WorkerMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worker B of example 4 unless said otherwise: ten days and 1,733.94 euro before May 2026. */
class LeaveChecksTest {

    private static final List<String> NOWHERE = List.of();

    @ParameterizedTest
    @DisplayName("L-01 leave lies inside a posting period of the worker")
    @CsvSource({
        "2026-05-01, 2026-05-31, true",
        "2026-05-01, 2026-05-15, false",
        "2026-05-11, 2026-05-22, true",
        "2026-05-12, 2026-05-22, false",
        "2026-05-11, 2026-05-21, false"
    })
    void l01InsidePosting(String from, String to, boolean passes) {
        LineAsTyped line = leave(posted(from, to), "2026-05-11", "2026-05-22", "1560.55");

        assertThat(workerB().with(line).places("L-01")).isEqualTo(at(passes, "from"));
        assertThat(workerB().with(line).findings("L-01"))
                .allSatisfy(found -> assertThat(found.severity()).isEqualTo(Severity.E));
    }

    @Test
    @DisplayName("L-01 looks at all lines of the worker and at nobody else's")
    void l01OverAllLines() {
        LineAsTyped first =
                leave(posted("2026-05-01", "2026-05-15"), "2026-05-11", "2026-05-22", "1560.55");

        assertThat(workerB().with(first, posted("2026-05-16", "2026-05-31")).places("L-01"))
                .isEmpty();
        assertThat(workerB().with(first, posted("2026-05-18", "2026-05-31")).places("L-01"))
                .isEqualTo(at(false, "from"));
        assertThat(
                        workerB()
                                .with(
                                        first,
                                        line(
                                                KOWAL,
                                                "WORKED",
                                                "2026-05-16",
                                                "2026-05-31",
                                                "3000.00",
                                                "150"))
                                .places("L-01"))
                .isEqualTo(at(false, "from"));
    }

    @ParameterizedTest
    @DisplayName("L-02 a leave has both days, in order and inside the month")
    @CsvSource({
        "2026-05-25, 2026-05-29, ''",
        "2026-05-25, 2026-06-05, to outside",
        "2026-04-30, 2026-05-05, from outside",
        "2026-05-01, 2026-05-31, ''",
        "2026-05-25, 2026-06-01, to outside",
        "2026-05-22, 2026-05-11, to order",
        "2026-05-25, , to missing",
        ", 2026-05-29, from missing",
        "2026-05-25, soon, ''"
    })
    void l02InsideMonth(@Nullable String from, @Nullable String to, String expected) {
        SampleReport report = workerB().with(leave(may(), from, to, "100.00"));

        assertThat(report.findings("L-02"))
                .extracting(found -> found.field() + " " + found.params().get("fault"))
                .isEqualTo(expected.isEmpty() ? NOWHERE : List.of("leave/0/" + expected));
        assertThat(report.findings("L-02"))
                .allSatisfy(found -> assertThat(found.severity()).isEqualTo(Severity.E));
    }

    @ParameterizedTest
    @DisplayName("L-03 at least one leave day in the period")
    @CsvSource({
        "2026-05-13, 2026-05-15, true",
        "2026-05-16, 2026-05-17, false",
        "2026-05-14, 2026-05-14, false",
        "2026-05-15, 2026-05-17, true",
        "2026-05-23, 2026-05-25, false"
    })
    void l03CostsADay(String from, String to, boolean passes) {
        SampleReport report = workerB().with(leave(may(), from, to, "0.00"));

        assertThat(report.places("L-03")).isEqualTo(at(passes, "from"));
        assertThat(report.findings("L-03"))
                .allSatisfy(found -> assertThat(found.severity()).isEqualTo(Severity.E));
    }

    @ParameterizedTest
    @DisplayName("L-04 leave overlaps no other leave and no absence")
    @CsvSource({
        "2026-05-18, 2026-05-20, true",
        "2026-05-14, 2026-05-18, false",
        "2026-05-16, 2026-05-18, true",
        "2026-05-15, 2026-05-18, false",
        "2026-05-08, 2026-05-11, false",
        "2026-05-08, 2026-05-10, true"
    })
    void l04Apart(String from, String to, boolean passes) {
        SampleLine leave = SampleLine.of(may()).leave("2026-05-11", "2026-05-15", "693.58");

        assertThat(
                        workerB()
                                .with(leave.absence("SICK_PAID", from, to, null).typed())
                                .places("L-04"))
                .isEqualTo(at(passes, "from"));
        SampleLine twice =
                SampleLine.of(may())
                        .leave("2026-05-11", "2026-05-15", "693.58")
                        .leave(from, to, "100.00");
        assertThat(workerB().with(twice.typed()).places("L-04")).hasSize(passes ? 0 : 1);
    }

    @Test
    @DisplayName(
            "L-04 looks over all lines of a worker, names the later leave and the days it meets")
    void l04OverAllLines() {
        LineAsTyped late =
                leave(posted("2026-05-16", "2026-05-31"), "2026-05-14", "2026-05-18", "10.00");
        LineAsTyped early =
                leave(posted("2026-05-01", "2026-05-15"), "2026-05-11", "2026-05-15", "10.00");

        assertThat(workerB().with(late, early).findings("L-04"))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.pointer()).isEqualTo("/lines/0/leave/0/from");
                            assertThat(found.severity()).isEqualTo(Severity.E);
                            assertThat(found.params())
                                    .containsEntry("from", "2026-05-11")
                                    .containsEntry("to", "2026-05-15");
                        });
    }

    @ParameterizedTest
    @DisplayName("L-05 no more days than the worker has on the first day of the leave")
    @CsvSource({
        "2026-05-22, true", // 9 of 10
        "2026-05-28, false", // 12 of 10
        "2026-05-26, true", // 10 of 10
        "2026-05-27, false"
    })
    void l05Available(String to, boolean passes) {
        SampleReport report = workerB().with(leave(may(), "2026-05-11", to, null));

        assertThat(report.places("L-05")).isEqualTo(at(passes, "to"));
        assertThat(report.findings("L-05"))
                .allSatisfy(
                        found -> {
                            assertThat(found.severity()).isEqualTo(Severity.E);
                            assertThat(found.params()).containsEntry("available", "10");
                        });
    }

    @ParameterizedTest
    @DisplayName(
            "L-05 days of an earlier leave in the month are gone, days earned by then are there")
    @CsvSource({"2026-05-26, true", "2026-05-27, false"})
    void l05TwoLeaves(String to, boolean passes) {
        // on 18 May eleven days are earned and five of them taken; 18 to 26 May costs six
        LineAsTyped line =
                SampleLine.of(may())
                        .leave("2026-05-18", to, null)
                        .leave("2026-05-04", "2026-05-08", null)
                        .typed();

        assertThat(workerB().with(line).places("L-05")).isEqualTo(at(passes, "to"));
    }

    @Test
    @DisplayName("L-05 counts days at other employers and gives nothing before the first full day")
    void l05OtherEmployers() {
        LineAsTyped line =
                leave(posted("2026-05-13", "2026-05-31"), "2026-05-27", "2026-05-28", null);

        assertThat(ofMay().with(line).places("L-05")).isEqualTo(at(false, "to"));
        assertThat(
                        ofMay().knowing(worker(NOVAK).elsewhere("2026-05-01", "2026-05-12"))
                                .with(line)
                                .places("L-05"))
                .isEmpty();
        assertThat(ofMay().with(line).findings("L-05"))
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.params())
                                        .containsEntry("days", "2")
                                        .containsEntry("available", "1"));
    }

    @Test
    @DisplayName("L-05 and L-11 leave filed leave alone, whatever earlier months became since")
    void l05FiledLeave() {
        LineAsTyped filed = leave(may(), "2026-05-11", "2026-05-22", "1560.55");
        LineAsTyped more = leave(may(), "2026-05-11", "2026-05-26", "1733.94");
        SampleReport fewer =
                workerB()
                        .correcting(filed)
                        .knowing(
                                worker(NOVAK)
                                        .reported(
                                                List.of(
                                                        granted(
                                                                "2026-04", "3000.00", 25,
                                                                "100.00"))));

        assertThat(fewer.with(filed).places("L-05")).isEmpty();
        assertThat(fewer.with(filed).places("L-11")).isEmpty();
        assertThat(fewer.with(more).places("L-05")).isEqualTo(at(false, "to"));
        assertThat(fewer.with(more).places("L-11")).isEqualTo(at(false, "to"));
    }

    @Test
    @DisplayName("L-05 a severely disabled worker earns days sooner")
    void l05SeverelyDisabled() {
        SampleWorker known = worker(NOVAK).reported(List.of(full("2026-04", "3000.00")));
        // 30 + 22 employment days: 4.33 or, with April as reported and May through 10.3, 4.64
        LineAsTyped line = leave(may(), "2026-05-22", "2026-05-29", null);

        assertThat(ofMay().knowing(known).with(line).places("L-05")).isEqualTo(at(false, "to"));
        SampleWorker disabled = known.person(person().severelyDisabled("2026-05-31", "2026-05-31"));
        LineAsTyped later = leave(may(), "2026-05-26", "2026-05-29", null);
        assertThat(ofMay().knowing(disabled).with(later).places("L-05")).isEmpty();
    }

    @Test
    @DisplayName("L-06 a day rate exists: a full rest day from before the month")
    void l06DayRate() {
        LineAsTyped line = leave(may(), "2026-05-27", "2026-05-28", null);
        SampleWorker twoDays = worker(NOVAK).reported(List.of(full("2026-04", "3000.00")));
        SampleWorker eleven =
                worker(NOVAK)
                        .reported(
                                List.of(
                                        WorkerMonth.of(
                                                YearMonth.of(2026, 4),
                                                List.of(Period.of("2026-04-20", "2026-04-30")),
                                                Money.of("1000.00"))));

        assertThat(ofMay().knowing(twoDays).with(line).places("L-06")).isEmpty();
        // the first month of the first posting: two days are earned, no rate stands behind them
        assertThat(ofMay().with(line).places("L-05")).isEmpty();
        assertThat(ofMay().with(line).places("L-06")).isEqualTo(at(false, "from"));
        // eleven employment days are no full day yet
        assertThat(ofMay().knowing(eleven).with(line).findings("L-06"))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.severity()).isEqualTo(Severity.E);
                            assertThat(found.params()).containsEntry("month", "2026-05");
                        });
    }

    @ParameterizedTest
    @DisplayName("L-07 what is paid beyond the due pay is not reimbursed")
    @CsvSource({"1560.55, ''", "1600.00, 39.45", "1560.56, 0.01", "1500.00, ''", ", ''"})
    void l07PaidMore(@Nullable String paid, String surplus) {
        SampleReport report = workerB().with(leave(may(), "2026-05-11", "2026-05-22", paid));

        assertThat(report.findings("L-07"))
                .extracting(found -> found.field() + " " + found.params().get("surplus"))
                .isEqualTo(surplus.isEmpty() ? NOWHERE : List.of("leave/0/payPaid " + surplus));
        assertThat(report.findings("L-07"))
                .allSatisfy(found -> assertThat(found.severity()).isEqualTo(Severity.W))
                .allSatisfy(found -> assertThat(found.params()).containsEntry("due", "1560.55"));
    }

    @Test
    @DisplayName("L-07 says nothing where no day rate exists: L-06 does")
    void l07WithoutDayRate() {
        SampleReport report = ofMay().with(leave(may(), "2026-05-27", "2026-05-28", "300.00"));

        assertThat(report.places("L-06")).isNotEmpty();
        assertThat(report.places("L-07")).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("L-08 more than a cent less than due")
    @CsvSource({
        "1560.55, ''",
        "1500.00, 60.55",
        "1560.54, ''",
        "1560.53, 0.02",
        "1600.00, ''",
        ", ''",
        "abc, 1560.55"
    })
    void l08PaidLess(@Nullable String paid, String lack) {
        SampleReport report = workerB().with(leave(may(), "2026-05-11", "2026-05-22", paid));

        assertThat(report.findings("L-08"))
                .extracting(found -> found.field() + " " + found.params().get("lack"))
                .isEqualTo(lack.isEmpty() ? NOWHERE : List.of("leave/0/payPaid " + lack));
        assertThat(report.findings("L-08"))
                .allSatisfy(found -> assertThat(found.severity()).isEqualTo(Severity.W));
    }

    @ParameterizedTest
    @DisplayName("L-09 leave of 2025 can be taken in December 2026 and not in January 2027")
    @CsvSource({"2026-12, 2026-12-07, 2026-12-09, true", "2027-01, 2027-01-04, 2027-01-07, false"})
    void l09Lapsed(String month, String from, String to, boolean passes) {
        SampleWorker known =
                worker(NOVAK)
                        .reported(
                                List.of(
                                        full("2025-10", "3000.00"),
                                        full("2025-11", "3000.00"),
                                        full("2025-12", "3000.00")));
        SampleReport report =
                ofMay().month(month)
                        .today(YearMonth.parse(month).plusMonths(1).atDay(3).toString())
                        .knowing(known)
                        .with(leave(wholeMonth(month), from, to, null));

        assertThat(report.places("L-09")).isEqualTo(at(passes, "from"));
        assertThat(report.places("L-05")).isEqualTo(at(passes, "to"));
        assertThat(report.findings("L-09"))
                .allSatisfy(
                        found -> {
                            assertThat(found.severity()).isEqualTo(Severity.E);
                            assertThat(found.params())
                                    .containsEntry("year", "2025")
                                    .containsEntry("days", "8")
                                    .containsEntry("lapsedAfter", "2026-12-31");
                        });
    }

    @Test
    @DisplayName("L-09 says nothing where the running year has enough, or nothing lapsed")
    void l09OnlyWhereItMatters() {
        List<WorkerMonth> months = new ArrayList<>(List.of(full("2025-12", "3000.00")));
        IntStream.rangeClosed(10, 12)
                .forEach(month -> months.add(full("2026-" + month, "3000.00")));
        SampleReport january = ofMay().month("2027-01").today("2027-02-03");
        LineAsTyped few = leave(wholeMonth("2027-01"), "2027-01-04", "2027-01-07", null);
        LineAsTyped many = leave(wholeMonth("2027-01"), "2027-01-04", "2027-01-22", null);

        assertThat(january.knowing(worker(NOVAK).reported(months)).with(few).places("L-09"))
                .isEmpty();
        assertThat(january.knowing(worker(NOVAK).reported(months)).with(many).places("L-09"))
                .isEqualTo(at(false, "from"));
        assertThat(january.with(many).places("L-05")).isNotEmpty();
        assertThat(january.with(many).places("L-09")).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("L-10 the reimbursement is claimed until 30 September of the next year")
    @CsvSource({"2027-09-30, true", "2027-10-01, false", "2026-06-03, true"})
    void l10ClaimInTime(String today, boolean passes) {
        SampleReport report =
                workerB().today(today).with(leave(may(), "2026-05-11", "2026-05-22", "1560.55"));

        assertThat(report.places("L-10")).isEqualTo(at(passes, "from"));
        assertThat(report.findings("L-10"))
                .allSatisfy(
                        found -> {
                            assertThat(found.severity()).isEqualTo(Severity.E);
                            assertThat(found.params()).containsEntry("lastDay", "2027-09-30");
                        });
    }

    @ParameterizedTest
    @DisplayName("L-10 after the end of the posting until the 15th of the second month")
    @CsvSource({
        "2026-05-31, , 2026-07-15, true",
        "2026-05-31, , 2026-07-16, false",
        ", 2026-05-31, 2026-07-15, true",
        ", 2026-05-31, 2026-07-16, false",
        ", , 2026-07-16, true"
    })
    void l10AfterTheEnd(
            @Nullable String typed, @Nullable String ended, String today, boolean passes) {
        LineAsTyped line =
                SampleLine.of(may())
                        .leave("2026-05-11", "2026-05-22", "1560.55")
                        .postingEnd(typed)
                        .typed();
        SampleWorker known =
                worker(NOVAK).reported(WORKER_B).announced("2026-01-01", "2026-12-31", ended);

        assertThat(ofMay().knowing(known).today(today).with(line).places("L-10"))
                .isEqualTo(at(passes, "from"));
    }

    @Test
    @DisplayName("L-10 a later posting goes on, the last of two ends counts")
    void l10SeveralPostings() {
        LineAsTyped line = leave(may(), "2026-05-11", "2026-05-22", "1560.55");
        SampleReport late = ofMay().today("2026-07-16");

        assertThat(
                        late.knowing(
                                        worker(NOVAK)
                                                .announced("2026-01-01", "2026-05-31", "2026-05-31")
                                                .announced("2026-06-15", "2026-12-31"))
                                .with(line)
                                .places("L-10"))
                .isEmpty();
        SampleWorker ended =
                worker(NOVAK)
                        .announced("2026-06-15", "2026-06-30", "2026-06-30")
                        .announced("2026-01-01", "2026-05-31", "2026-05-31");
        assertThat(late.knowing(ended).with(line).places("L-10")).isEmpty();
        assertThat(late.knowing(ended).today("2026-08-16").with(line).places("L-10"))
                .isEqualTo(at(false, "from"));
    }

    @Test
    @DisplayName("L-10 leave that is filed already was claimed then")
    void l10FiledLeave() {
        LineAsTyped line = leave(may(), "2026-05-11", "2026-05-22", "1560.55");
        SampleReport late = workerB().correcting(line).today("2027-10-01");

        assertThat(late.with(line).places("L-10")).isEmpty();
        assertThat(late.with(leave(may(), "2026-05-11", "2026-05-21", "1387.15")).places("L-10"))
                .isEqualTo(at(false, "from"));
    }

    @ParameterizedTest
    @DisplayName("L-11 at most 30 days of one year, 35 for a severely disabled worker")
    @CsvSource({"25, false, true", "26, false, false", "30, true, true", "31, true, false"})
    void l11OneYear(int before, boolean disabled, boolean passes) {
        SampleWorker known =
                worker(NOVAK)
                        .reported(
                                List.of(
                                        full("2026-03", "3000.00"),
                                        granted("2026-04", "3000.00", before, "100.00")))
                        .person(
                                person().severelyDisabled(
                                                disabled ? "2026-05-31" : null, "2026-01-01"));
        // five days
        SampleReport report =
                ofMay().knowing(known).with(leave(may(), "2026-05-18", "2026-05-22", "1.00"));

        assertThat(report.places("L-11")).isEqualTo(at(passes, "to"));
        assertThat(report.findings("L-11"))
                .allSatisfy(
                        found -> {
                            assertThat(found.severity()).isEqualTo(Severity.E);
                            assertThat(found.params())
                                    .containsEntry("year", "2026")
                                    .containsEntry("taken", disabled ? "36" : "31")
                                    .containsEntry("max", disabled ? "35" : "30");
                        });
    }

    @ParameterizedTest
    @DisplayName("L-11 days of the year before count where they were taken")
    @CsvSource({"2026-05-18, true", "2026-05-19, false"})
    void l11YearBefore(String to, boolean passes) {
        // 35 days earned in 2025 with severe disability, 28 granted then and one in April 2026
        List<WorkerMonth> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            WorkerMonth plain =
                    month == 12
                            ? granted("2025-12", "3000.00", 28, "4000.00")
                            : full("2025-%02d".formatted(month), "3000.00");
            months.add(
                    new WorkerMonth(
                            plain.month(),
                            plain.periods(),
                            plain.absences(),
                            plain.grossWage(),
                            true,
                            plain.granted()));
        }
        months.add(granted("2026-04", "3000.00", 1, 1, "100.00", "100.00"));
        SampleReport report =
                ofMay().knowing(worker(NOVAK).reported(months))
                        .with(leave(may(), "2026-05-18", to, "1.00"));

        assertThat(report.places("L-11")).isEqualTo(at(passes, "to"));
        assertThat(report.findings("L-11"))
                .allSatisfy(found -> assertThat(found.params()).containsEntry("year", "2025"));
    }

    @ParameterizedTest
    @DisplayName("L-12 tells which public holiday inside the leave was skipped")
    @CsvSource({"BE, ''", "NW, 2026-06-04 NW 1"})
    void l12HolidaySkipped(String land, String skipped) {
        LineAsTyped line =
                SampleLine.of(
                                LineAsTyped.plain(
                                        null,
                                        NOVAK,
                                        "WORKED",
                                        land,
                                        "2026-06-01",
                                        "2026-06-30",
                                        "3000.00",
                                        "150"))
                        .leave("2026-06-04", "2026-06-05", "300.00")
                        .typed();
        SampleReport report = workerB().month("2026-06").today("2026-07-03").with(line);

        assertThat(report.findings("L-12"))
                .extracting(
                        found ->
                                "%s %s %s"
                                        .formatted(
                                                found.params().get("day"),
                                                found.params().get("land"),
                                                found.params().get("days")))
                .isEqualTo(skipped.isEmpty() ? NOWHERE : List.of(skipped));
        assertThat(report.findings("L-12"))
                .allSatisfy(found -> assertThat(found.severity()).isEqualTo(Severity.I))
                .allSatisfy(found -> assertThat(found.field()).isEqualTo("leave/0/from"));
    }

    @ParameterizedTest
    @DisplayName("L-13 more than eight separate leaves in a year")
    @CsvSource({"2, true", "7, true", "8, false"})
    void l13Chopped(int before, boolean passes) {
        SampleReport report =
                ofMay().knowing(worker(NOVAK).reported(WORKER_B).leaveBlocks(before))
                        .with(leave(may(), "2026-05-11", "2026-05-15", "693.58"));

        assertThat(report.places("L-13")).isEqualTo(at(passes, "from"));
        assertThat(report.findings("L-13"))
                .allSatisfy(
                        found -> {
                            assertThat(found.severity()).isEqualTo(Severity.I);
                            assertThat(found.params())
                                    .containsEntry("blocks", "9")
                                    .containsEntry("max", "8");
                        });
    }

    @Test
    @DisplayName("L-13 entries that touch are one leave, and a month without leave asks nothing")
    void l13Blocks() {
        SampleWorker seven = worker(NOVAK).reported(WORKER_B).leaveBlocks(7);
        SampleLine touching =
                SampleLine.of(may())
                        .leave("2026-05-11", "2026-05-13", null)
                        .leave("2026-05-14", "2026-05-15", null);

        assertThat(ofMay().knowing(seven).with(touching.typed()).places("L-13")).isEmpty();
        assertThat(
                        ofMay().knowing(seven)
                                .with(touching.leave("2026-05-18", "2026-05-18", null).typed())
                                .places("L-13"))
                .containsExactly("/lines/0/leave/2/from");
        assertThat(ofMay().knowing(worker(NOVAK).leaveBlocks(12)).with(may()).places("L-13"))
                .isEmpty();
    }

    @Test
    @DisplayName("L-01 to L-13 find nothing in the leave of example 4 but the holiday inside it")
    void rightLeave() {
        assertThat(
                        workerB()
                                .with(leave(may(), "2026-05-11", "2026-05-22", "1560.55"))
                                .underCheck()
                                .findings())
                .extracting(Finding::check)
                .filteredOn(id -> id.startsWith("L-"))
                .containsExactly("L-12");
    }

    private static SampleReport workerB() {
        return ofMay().participationFrom("2025-01-01")
                .knowing(worker(NOVAK).reported(WORKER_B).announced("2026-01-01", "2026-12-31"));
    }

    private static LineAsTyped may() {
        return line(NOVAK, "WORKED", "2026-05-01", "2026-05-31", "2964.55", "72");
    }

    private static LineAsTyped wholeMonth(String month) {
        YearMonth of = YearMonth.parse(month);
        return posted(of.atDay(1).toString(), of.atEndOfMonth().toString());
    }

    private static LineAsTyped posted(String from, String to) {
        return line(NOVAK, "WORKED", from, to, "2964.55", "72");
    }

    private static LineAsTyped leave(
            LineAsTyped line,
            @Nullable String from,
            @Nullable String to,
            @Nullable String payPaid) {
        return SampleLine.of(line).leave(from, to, payPaid).typed();
    }

    private static List<String> at(boolean passes, String cell) {
        return passes ? NOWHERE : List.of("/lines/0/leave/0/" + cell);
    }
}
