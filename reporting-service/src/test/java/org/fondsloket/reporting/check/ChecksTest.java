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

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S000-28 plausibility checks of scheme 5.8")
class ChecksTest {

    @Test
    void findsNothingInARightReport() {
        SampleReport report =
                ofMay().announced(NOVAK, KOWAL).with(worked(NOVAK), status(KOWAL, "NOT_POSTED"));

        assertThat(report.underCheck().findings()).isEmpty();
        assertThat(report.underCheck().isReadable()).isTrue();
    }

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

    @Test
    @DisplayName("S-05 every announced worker of the month is answered")
    void s05EveryAnnouncedWorkerAnswered() {
        SampleReport announced = ofMay().announced(NOVAK, KOWAL);

        assertThat(announced.with(worked(NOVAK), status(KOWAL, "NIL")).places("S-05")).isEmpty();
        assertThat(announced.with(worked(NOVAK)).underCheck().findings())
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

    @Test
    void namesEveryFindingByItsCheckAndItsFacts() {
        List<Finding> findings =
                ofMay().today("2026-05-20").with(amounts("-50.00", "160")).underCheck().findings();

        assertThat(findings)
                .containsExactly(
                        new Finding(
                                "S-02",
                                Severity.E,
                                null,
                                null,
                                Map.of("month", "2026-05", "earliest", "2026-05-31"),
                                null),
                        new Finding(
                                "S-08",
                                Severity.E,
                                0,
                                "grossWage",
                                Map.of("field", "grossWage", "max", "25000"),
                                null));
        assertThat(findings.getLast().code()).isEqualTo("check.S-08");
        assertThat(findings.getFirst().pointer()).isEqualTo("/lines");
    }

    private static LineAsTyped inLand(String land) {
        return LineAsTyped.plain(null, NOVAK, "NIL", land, null, null, null, null);
    }
}
