package org.fondsloket.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.reporting.check.SampleReport.KOWAL;
import static org.fondsloket.reporting.check.SampleReport.NOVAK;
import static org.fondsloket.reporting.check.SampleReport.amounts;
import static org.fondsloket.reporting.check.SampleReport.line;
import static org.fondsloket.reporting.check.SampleReport.ofMay;
import static org.fondsloket.reporting.check.SampleReport.period;
import static org.fondsloket.reporting.check.SampleReport.status;
import static org.fondsloket.reporting.check.SampleReport.worked;
import static org.fondsloket.reporting.check.SampleWorker.worker;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.fondsloket.reporting.check.ReportFacts.Purpose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S000-28 structure checks of scheme 5.8")
class StructureChecksTest {

    @ParameterizedTest
    @DisplayName("S-01 employer number has eight digits and a valid check digit")
    @CsvSource({"20417358, true", "20417350, false", "2041735, false", "204173588, false"})
    void s01EmployerNumber(String number, boolean passes) {
        assertThat(ofMay().employer(number).places("S-01").isEmpty()).isEqualTo(passes);
    }

    @ParameterizedTest
    @DisplayName("S-02 a month is sent on its last day at the earliest")
    @CsvSource({
        "2026-06-03, true",
        "2026-05-20, false",
        "2026-05-31, true",
        "2026-05-30, false",
        "2026-04-30, false"
    })
    void s02MonthIsOver(String today, boolean passes) {
        assertThat(ofMay().today(today).places("S-02").isEmpty()).isEqualTo(passes);
    }

    @ParameterizedTest
    @DisplayName("S-03 worker number belongs to the employer, whoever else may know it")
    @CsvSource({
        "3300127200, true",
        "3300129800, false",
        "3300127300, false",
        "'', false",
        "' 3300127200 ', true"
    })
    void s03WorkerKnown(String worker, boolean passes) {
        assertThat(ofMay().with(worked(worker)).places("S-03"))
                .isEqualTo(passes ? List.of() : List.of("/lines/0/workerNumber"));
    }

    @ParameterizedTest
    @DisplayName("S-04 a provisional worker number serves for two report months")
    @CsvSource({
        "3300127299, , true",
        "3300127299, 2026-05, true",
        "3300127299, 2026-04, true",
        "3300127299, 2026-03, false",
        "3300127299, 2025-05, false",
        "3300127200, 2026-03, true"
    })
    void s04NumberNoLongerProvisional(String number, @Nullable String first, boolean passes) {
        assertThat(
                        ofMay().knowing(worker(number).firstReported(first))
                                .with(worked(number), worked(number))
                                .places("S-04"))
                .isEqualTo(passes ? List.of() : List.of("/lines/0/workerNumber"));
    }

    @Test
    @DisplayName("S-05 every announced worker of the month is answered")
    void s05EveryAnnouncedWorkerAnswered() {
        SampleReport announced = ofMay().announced(NOVAK, KOWAL);

        assertThat(announced.with(worked(NOVAK), status(KOWAL, "NIL")).places("S-05")).isEmpty();
        assertThat(announced.with(worked(NOVAK)).findings("S-05"))
                .containsExactly(Finding.error("S-05", Map.of("workerNumber", KOWAL)));
        assertThat(announced.with().places("S-05")).hasSize(2);
        assertThat(ofMay().with(worked(KOWAL)).places("S-05")).isEmpty();
    }

    @Test
    @DisplayName("S-06 no identical line twice")
    void s06NoLineTwice() {
        LineAsTyped first = period(NOVAK, "2026-05-01", "2026-05-10");

        assertThat(ofMay().with(first, period(NOVAK, "2026-05-15", "2026-05-20")).places("S-06"))
                .isEmpty();
        assertThat(ofMay().with(first, worked(KOWAL), first).places("S-06"))
                .containsExactly("/lines/2");
        assertThat(
                        ofMay().with(
                                        first,
                                        line(
                                                NOVAK,
                                                "WORKED",
                                                "2026-05-01",
                                                "2026-05-10",
                                                "1000",
                                                " 50.0"))
                                .places("S-06"))
                .containsExactly("/lines/1");
        assertThat(ofMay().with(first, period(KOWAL, "2026-05-01", "2026-05-10")).places("S-06"))
                .isEmpty();
        assertThat(ofMay().with(first, first, first).places("S-06"))
                .containsExactly("/lines/1", "/lines/2");
        assertThat(ofMay().with(amounts("x", "1"), amounts("y", "1")).places("S-06")).isEmpty();
    }

    @Test
    @DisplayName("S-06 lines that differ in their leave are not the same")
    void s06LeaveTellsLinesApart() {
        LineAsTyped first =
                SampleLine.of(worked(NOVAK)).leave("2026-05-11", "2026-05-13", "1.00").typed();

        assertThat(ofMay().with(first, first).places("S-06")).containsExactly("/lines/1");
        assertThat(
                        ofMay().with(
                                        first,
                                        SampleLine.of(worked(NOVAK))
                                                .leave("2026-05-11", "2026-05-12", "1.00")
                                                .typed())
                                .places("S-06"))
                .isEmpty();
        assertThat(ofMay().with(first, worked(NOVAK)).places("S-06")).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("S-07 money and hours have at most two decimals and no text")
    @CsvSource({
        "2964.55, true",
        "2964.555, false",
        "2964.5, true",
        "2964, true",
        "2964.550, false",
        "abc, false",
        "12.345, false",
        "'1,50', false",
        "1.234.50, false",
        "1e3, false",
        "2964., false",
        "-50.00, true",
        "' 160 ', true",
        "٣٤, false"
    })
    void s07CellsReadable(String typed, boolean passes) {
        assertThat(ofMay().with(amounts(typed, "10.00")).places("S-07"))
                .isEqualTo(passes ? List.of() : List.of("/lines/0/grossWage"));
        assertThat(ofMay().with(amounts("10.00", typed)).places("S-07"))
                .isEqualTo(passes ? List.of() : List.of("/lines/0/hours"));
        assertThat(ofMay().with(amounts(typed, "10.00")).underCheck().isReadable())
                .isEqualTo(passes);
    }

    @ParameterizedTest
    @DisplayName("S-07 a date is a day that exists")
    @CsvSource({
        "2026-05-31, true",
        "2026-05-32, false",
        "31.05.2026, false",
        "2026-02-29, false",
        "soon, false"
    })
    void s07DatesReadable(String typed, boolean passes) {
        assertThat(ofMay().with(period(NOVAK, "2026-05-01", typed)).places("S-07"))
                .isEqualTo(passes ? List.of() : List.of("/lines/0/periodTo"));
        assertThat(ofMay().with(period(NOVAK, typed, "2026-05-31")).places("S-07"))
                .isEqualTo(passes ? List.of() : List.of("/lines/0/periodFrom"));
    }

    @ParameterizedTest
    @DisplayName("S-07 cells that only few lines have are read like the others")
    @CsvSource({
        "12.34, 2, 0.23456789, 2026-05-31, 8.25, true",
        "12.345, x, 0.234567891, 31.05.2026, 8.255, false"
    })
    void s07CellsOfFewLines(
            String amount, String group, String rate, String day, String hours, boolean passes) {
        LineAsTyped line =
                SampleLine.of(worked(NOVAK))
                        .hourlyBaseWage(amount)
                        .wageGroup(group)
                        .postingEnd(day)
                        .currency("PLN", rate, day)
                        .leave(day, day, amount)
                        .absence("SICK_UNPAID", day, day, hours)
                        .typed();

        assertThat(ofMay().with(line).places("S-07"))
                .isEqualTo(
                        passes
                                ? List.of()
                                : List.of(
                                        "/lines/0/hourlyBaseWage",
                                        "/lines/0/wageGroup",
                                        "/lines/0/postingEnd",
                                        "/lines/0/exchangeRate",
                                        "/lines/0/exchangeRateOn",
                                        "/lines/0/leave/0/from",
                                        "/lines/0/leave/0/to",
                                        "/lines/0/leave/0/payPaid",
                                        "/lines/0/absences/0/from",
                                        "/lines/0/absences/0/to",
                                        "/lines/0/absences/0/lostHours"));
        assertThat(ofMay().with(line).underCheck().isReadable()).isEqualTo(passes);
    }

    @Test
    @DisplayName("S-07 the message is told what should stand in the cell")
    void s07SaysWhatShouldStandThere() {
        LineAsTyped line =
                SampleLine.of(line(NOVAK, "WORKED", "x", "2026-05-31", "x", "x"))
                        .wageGroup("x")
                        .currency("PLN", "x", "2026-05-31")
                        .typed();

        assertThat(ofMay().with(line).findings("S-07"))
                .extracting(finding -> finding.params().get("kind"))
                .containsExactly("date", "amount", "hours", "group", "rate");
    }

    @ParameterizedTest
    @DisplayName("S000-28 S-08 negative wage and wages above the limit")
    @CsvSource({
        "3120.00, true",
        "-50.00, false",
        "0.00, true",
        "-0.01, false",
        "25000.00, true",
        "25000.01, false"
    })
    void s08GrossWage(String typed, boolean passes) {
        assertThat(ofMay().with(amounts(typed, "160")).places("S-08"))
                .isEqualTo(passes ? List.of() : List.of("/lines/0/grossWage"));
    }

    @ParameterizedTest
    @DisplayName("S000-28 S-08 negative hours and hours above the limit")
    @CsvSource({
        "160, true",
        "-1, false",
        "0, true",
        "-0.01, false",
        "300.00, true",
        "300.01, false"
    })
    void s08Hours(String typed, boolean passes) {
        assertThat(ofMay().with(amounts("3120.00", typed)).places("S-08"))
                .isEqualTo(passes ? List.of() : List.of("/lines/0/hours"));
    }

    @ParameterizedTest
    @DisplayName("S-08 every number has its limits")
    @CsvSource({
        "hourlyBaseWage, 25000.00, ''",
        "hourlyBaseWage, 25000.01, hourlyBaseWage",
        "hourlyBaseWage, -0.01, hourlyBaseWage",
        "wageGroup, 1, ''",
        "wageGroup, 6, ''",
        "wageGroup, 0, wageGroup",
        "wageGroup, 7, wageGroup",
        "wageGroup, 2.5, wageGroup",
        "exchangeRate, 0.00000001, ''",
        "exchangeRate, 0, exchangeRate",
        "exchangeRate, -1, exchangeRate",
        "payPaid, 0.00, ''",
        "payPaid, -0.01, leave/0/payPaid",
        "payPaid, 25000.01, leave/0/payPaid",
        "lostHours, 300.00, ''",
        "lostHours, 300.01, absences/0/lostHours",
        "lostHours, -1, absences/0/lostHours"
    })
    void s08CellsOfFewLines(String cell, String typed, String field) {
        SampleLine line = SampleLine.of(worked(NOVAK));
        switch (cell) {
            case "hourlyBaseWage" -> line.hourlyBaseWage(typed);
            case "wageGroup" -> line.wageGroup(typed);
            case "exchangeRate" -> line.currency("PLN", typed, "2026-05-31");
            case "payPaid" -> line.leave("2026-05-11", "2026-05-12", typed);
            default -> line.absence("SICK_UNPAID", "2026-05-11", "2026-05-12", typed);
        }

        assertThat(ofMay().with(line.typed()).places("S-08"))
                .isEqualTo(field.isEmpty() ? List.of() : List.of("/lines/0/" + field));
    }

    @ParameterizedTest
    @DisplayName("S000-29 S-09 a status without values has none")
    @ValueSource(
            strings = {
                "NOT_POSTED",
                "SITE_MANAGER",
                "FOREMAN",
                "SALARIED",
                "APPRENTICE",
                "NON_CONSTRUCTION",
                "EXEMPT_FUND",
                "NIL"
            })
    void s09StatusWithoutValues(String status) {
        assertThat(ofMay().with(status(NOVAK, status)).underCheck().findings()).isEmpty();
        assertThat(ofMay().with(line(NOVAK, status, null, null, null, "160")).places("S-09"))
                .containsExactly("/lines/0/hours");
        assertThat(ofMay().with(line(NOVAK, status, null, null, "0.00", null)).places("S-09"))
                .containsExactly("/lines/0/grossWage");
        assertThat(
                        ofMay().with(line(NOVAK, status, "2026-05-01", "2026-05-31", " ", ""))
                                .places("S-09"))
                .isEmpty();
    }

    @Test
    @DisplayName("S-09 a status without values has no leave, no absence and no end")
    void s09NoLeaveWithoutValues() {
        assertThat(
                        ofMay().with(
                                        SampleLine.of(status(NOVAK, "NIL"))
                                                .leave("2026-05-11", "2026-05-12", "1.00")
                                                .absence(
                                                        "UNEXCUSED",
                                                        "2026-05-13",
                                                        "2026-05-13",
                                                        null)
                                                .postingEnd("2026-05-31")
                                                .typed())
                                .places("S-09"))
                .containsExactly(
                        "/lines/0/leave/0/from", "/lines/0/absences/0/from", "/lines/0/postingEnd");
    }

    @ParameterizedTest
    @DisplayName("S-09 a posting that has ended names its last day and no values")
    @ValueSource(strings = {"ENDED", "DECEASED"})
    void s09EndedNamesItsLastDay(String status) {
        SampleLine ended = SampleLine.of(status(NOVAK, status));

        assertThat(ofMay().with(ended.typed()).places("S-09"))
                .containsExactly("/lines/0/postingEnd");
        assertThat(ofMay().with(ended.postingEnd("2026-04-30").typed()).places("S-09")).isEmpty();
        assertThat(ofMay().with(ended.postingEnd("2026-05-31").typed()).places("S-09")).isEmpty();
        assertThat(ofMay().with(ended.postingEnd("2026-06-01").typed()).places("S-09"))
                .containsExactly("/lines/0/postingEnd");
        assertThat(
                        ofMay().with(
                                        SampleLine.of(line(NOVAK, status, null, null, "1.00", null))
                                                .postingEnd("2026-05-31")
                                                .typed())
                                .places("S-09"))
                .containsExactly("/lines/0/grossWage");
    }

    @ParameterizedTest
    @DisplayName(
            "S-09 the end of a posting is no day before the last worked one and none after the month")
    @CsvSource({
        "2026-05-31, true",
        "2026-05-22, true",
        "2026-05-21, false",
        "2026-06-01, false",
        ", true"
    })
    void s09EndOfAWorkedPosting(@Nullable String end, boolean passes) {
        assertThat(
                        ofMay().with(
                                        SampleLine.of(period(NOVAK, "2026-05-11", "2026-05-22"))
                                                .postingEnd(end)
                                                .typed())
                                .places("S-09"))
                .isEqualTo(passes ? List.of() : List.of("/lines/0/postingEnd"));
    }

    @Test
    @DisplayName("S-09 WORKED has a period and values")
    void s09WorkedHasPeriodAndValues() {
        assertThat(ofMay().with(worked(NOVAK)).places("S-09")).isEmpty();
        assertThat(ofMay().with(status(NOVAK, "WORKED")).places("S-09"))
                .containsExactly(
                        "/lines/0/periodFrom",
                        "/lines/0/periodTo",
                        "/lines/0/grossWage",
                        "/lines/0/hours");
        assertThat(ofMay().with(amounts("3120.00", null)).places("S-09"))
                .containsExactly("/lines/0/hours");
        assertThat(ofMay().with(amounts("abc", "160")).places("S-09")).isEmpty();
    }

    @Test
    @DisplayName("S-09 status and Land are codes of the scheme")
    void s09UnknownCodes() {
        assertThat(ofMay().with(status(NOVAK, "HOLIDAY")).places("S-09"))
                .containsExactly("/lines/0/status");
        assertThat(ofMay().with(status(NOVAK, "")).places("S-09"))
                .containsExactly("/lines/0/status");
        assertThat(ofMay().with(inLand("XX")).places("S-09")).containsExactly("/lines/0/siteLand");
        assertThat(ofMay().with(inLand("BE"), inLand(" ")).places("S-09")).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("S-09 an absence is of a known kind and says what its kind needs")
    @CsvSource({
        "SICK_PAID, 2026-05-11, 2026-05-12, , ''",
        "SICK_PAID, 2026-05-11, 2026-05-12, 8.00, ''",
        "SICK_UNPAID, 2026-05-11, 2026-05-12, 17.00, ''",
        "SICK_UNPAID, 2026-05-11, 2026-05-12, , lostHours",
        "BAD_WEATHER, 2026-05-11, 2026-05-12, , lostHours",
        "SHORT_TIME, 2026-05-11, 2026-05-12, , lostHours",
        "SHORT_TIME, 2026-05-11, 2026-05-12, 3.50, ''",
        "UNPAID_LEAVE, 2026-05-11, 2026-05-12, , ''",
        "UNPAID_LEAVE, 2026-05-11, 2026-05-12, 17.00, lostHours",
        "UNEXCUSED, 2026-05-11, 2026-05-12, 8.00, lostHours",
        "UNEXCUSED, , 2026-05-12, , from",
        "UNEXCUSED, 2026-05-11, , , to",
        "HOLIDAY, 2026-05-11, 2026-05-12, , kind",
        ", 2026-05-11, 2026-05-12, , kind"
    })
    void s09Absences(
            @Nullable String kind,
            @Nullable String from,
            @Nullable String to,
            @Nullable String hours,
            String field) {
        assertThat(
                        ofMay().with(
                                        SampleLine.of(worked(NOVAK))
                                                .absence(kind, from, to, hours)
                                                .typed())
                                .places("S-09"))
                .isEqualTo(field.isEmpty() ? List.of() : List.of("/lines/0/absences/0/" + field));
    }

    @Test
    @DisplayName("S-09 a leave has a first and a last day")
    void s09LeaveHasDays() {
        assertThat(
                        ofMay().with(SampleLine.of(worked(NOVAK)).leave(null, "", "1.00").typed())
                                .places("S-09"))
                .containsExactly("/lines/0/leave/0/from", "/lines/0/leave/0/to");
        assertThat(
                        ofMay().with(
                                        SampleLine.of(worked(NOVAK))
                                                .leave("2026-05-11", "2026-05-12", null)
                                                .typed())
                                .places("S-09"))
                .isEmpty();
    }

    @Test
    @DisplayName("S-10 a filed month takes nothing but a correction")
    void s10ReportedOnlyOnce() {
        SampleReport again = ofMay().filed(worked(NOVAK)).with(amounts("3121.00", "160"));

        assertThat(ofMay().with(worked(NOVAK)).places("S-10")).isEmpty();
        assertThat(again.places("S-10")).containsExactly("/lines");
        assertThat(again.with(status(NOVAK, "NIL")).purpose(Purpose.NIL).places("S-10"))
                .containsExactly("/lines");
        assertThat(again.purpose(Purpose.CORRECTION).places("S-10")).isEmpty();
    }

    @Test
    @DisplayName("S-11 in a nil report nobody contributes")
    void s11NilReportWithoutContribution() {
        SampleReport nil = ofMay().purpose(Purpose.NIL);

        assertThat(nil.with(status(NOVAK, "NOT_POSTED"), status(KOWAL, "NIL")).places("S-11"))
                .isEmpty();
        assertThat(
                        nil.with(
                                        status(NOVAK, "NOT_POSTED"),
                                        period(KOWAL, "2026-05-04", "2026-05-04"))
                                .places("S-11"))
                .containsExactly("/lines/1/status");
        assertThat(ofMay().with(worked(NOVAK)).places("S-11")).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("S-12 reported leave pay is confirmed to be paid")
    @CsvSource({
        "true, 100.00, true",
        "false, 100.00, false",
        "false, 0.01, false",
        "false, 0.00, true",
        "false, , true"
    })
    void s12LeavePayAssured(boolean assured, @Nullable String paid, boolean passes) {
        LineAsTyped line =
                paid == null
                        ? worked(NOVAK)
                        : SampleLine.of(worked(NOVAK))
                                .leave("2026-05-11", "2026-05-12", paid)
                                .typed();

        assertThat(ofMay().assurance(assured).with(line).places("S-12"))
                .isEqualTo(passes ? List.of() : List.of("/lines"));
    }

    @ParameterizedTest
    @DisplayName("S-13 an uploaded file has a known template and belongs to employer and month")
    @CsvSource({
        "true, 20417358, 2026-05, ''",
        "true, 10000009, 2026-05, employer",
        "true, 20417358, 2026-04, month",
        "true, 20417358, , month",
        "false, 20417358, 2026-05, template"
    })
    void s13FileBelongsHere(
            boolean known, String employer, @Nullable YearMonth month, String fault) {
        assertThat(ofMay().upload(new UploadFacts(known, employer, month, null)).findings("S-13"))
                .extracting(finding -> finding.params().get("fault"))
                .isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
        assertThat(ofMay().places("S-13")).isEmpty();
    }

    @Test
    @DisplayName("S-14 the same content was not uploaded before")
    void s14FileIsNew() {
        UploadFacts file = new UploadFacts(true, "20417358", YearMonth.of(2026, 5), null);
        UploadFacts again =
                new UploadFacts(true, "20417358", YearMonth.of(2026, 5), LocalDate.of(2026, 6, 1));

        assertThat(ofMay().upload(file).places("S-14")).isEmpty();
        assertThat(ofMay().places("S-14")).isEmpty();
        assertThat(ofMay().upload(again).findings("S-14"))
                .containsExactly(Finding.warning("S-14", Map.of("on", "2026-06-01")));
    }

    private static LineAsTyped inLand(String land) {
        return LineAsTyped.plain(null, NOVAK, "NIL", land, null, null, null, null);
    }
}
