package org.fondsloket.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.reporting.check.SampleReport.KOWAL;
import static org.fondsloket.reporting.check.SampleReport.NOVAK;
import static org.fondsloket.reporting.check.SampleReport.amounts;
import static org.fondsloket.reporting.check.SampleReport.line;
import static org.fondsloket.reporting.check.SampleReport.ofMay;
import static org.fondsloket.reporting.check.SampleWorker.worker;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.fondsloket.scheme.WorkerNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WageChecksTest {

    private static final List<String> NOWHERE = List.of();
    private static final List<String> GROSS_WAGE = List.of("/lines/0/grossWage");

    @ParameterizedTest
    @DisplayName("W-01 minimum wage of the month (example 11)")
    @CsvSource({
        "2026-01, NW, 160, 2224.00, true",
        "2026-01, NW, 160, 2200.00, false",
        "2026-01, NW, 160, 2223.99, false",
        "2027-01, NW, 160, 2335.99, false",
        "2027-01, NW, 160, 2336.00, true",
        "2021-06, NW, 160, 2056.00, true",
        "2021-06, NW, 160, 2055.99, false",
        "2021-06, SN, 160, 2055.99, false",
        "2026-01, NW, 0, 0.00, true",
        "2026-01, NW, 160, -1.00, true"
    })
    void w01MinimumWage(String month, String land, String hours, String gross, boolean passes) {
        SampleReport report = inMonth(month).with(worked(month, land, hours, gross, null));

        assertThat(report.places("W-01")).isEqualTo(passes ? NOWHERE : GROSS_WAGE);
        assertThat(report.findings("W-01"))
                .allSatisfy(found -> assertThat(found.severity()).isEqualTo(Severity.E));
    }

    @ParameterizedTest
    @DisplayName("W-01 between two construction minimum wages the last one asks for a reason")
    @CsvSource({
        "1952.00, ''", // 12.20, the construction minimum wage until December 2019
        "1951.99, W",
        "1496.00, W", // 9.35, the statutory one
        "1495.99, E"
    })
    void w01InAGap(String gross, String severity) {
        assertThat(
                        inMonth("2020-02")
                                .with(worked("2020-02", "NW", "160", gross, null))
                                .findings("W-01"))
                .extracting(found -> found.severity().name())
                .isEqualTo(severity.isEmpty() ? NOWHERE : List.of(severity));
    }

    @Test
    @DisplayName("W-01 tells what is missing")
    void w01Figures() {
        assertThat(
                        inMonth("2026-01")
                                .with(worked("2026-01", "NW", "160", "2200.00", null))
                                .findings("W-01"))
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.params())
                                        .containsEntry("minimum", "2224.00")
                                        .containsEntry("hourly", "13.90")
                                        .containsEntry("hours", "160")
                                        .containsEntry("workGross", "2200.00"));
    }

    @ParameterizedTest
    @DisplayName("W-01b leave pay does not count for the minimum wage (example 11)")
    @CsvSource({"2900.00, false", "2967.80, true", "2967.79, false"})
    void w01bLeavePay(String gross, boolean passes) {
        LineAsTyped line =
                SampleLine.of(amounts(gross, "152"))
                        .leave("2026-05-11", "2026-05-15", "855.00")
                        .typed();

        assertThat(ofMay().with(line).places("W-01b")).isEqualTo(passes ? NOWHERE : GROSS_WAGE);
        assertThat(ofMay().with(line).places("W-01")).isEmpty();
        assertThat(ofMay().with(line).findings("W-01b"))
                .allSatisfy(
                        found -> {
                            assertThat(found.severity()).isEqualTo(Severity.E);
                            assertThat(found.params()).containsEntry("minimum", "2112.80");
                        });
    }

    @ParameterizedTest
    @DisplayName("W-02 minimum wage 2 of skilled workers in the West and in Berlin (example 11)")
    @CsvSource({
        "2021-06, NW, 2, 2512.00, ''",
        "2021-06, NW, 2, 2400.00, E",
        "2021-06, NW, 2, 2511.99, E",
        "2021-06, NW, 6, 2511.99, E",
        "2021-06, NW, 1, 2400.00, ''",
        "2021-06, BE, 2, 2488.00, ''",
        "2021-06, BE, 2, 2487.99, E",
        "2021-06, SN, 2, 2056.00, ''",
        "2021-06, NW, , 2400.00, ''",
        "2020-02, NW, 2, 2431.99, W",
        "2020-02, NW, 2, 2432.00, ''",
        "2026-01, NW, 2, 2200.00, ''"
    })
    void w02SkilledWorkers(
            String month, String land, @Nullable String group, String gross, String severity) {
        assertThat(inMonth(month).with(worked(month, land, "160", gross, group)).findings("W-02"))
                .extracting(found -> found.severity().name())
                .isEqualTo(severity.isEmpty() ? NOWHERE : List.of(severity));
    }

    @ParameterizedTest
    @DisplayName("W-02 a wage group is a whole number from 1 to 6")
    @CsvSource({"1, true", "6, true", "7, false", "0, false", "2.5, false", "2.0, true"})
    void w02WageGroup(String group, boolean passes) {
        assertThat(
                        inMonth("2021-06")
                                .with(worked("2021-06", "NW", "160", "3000.00", group))
                                .places("W-02"))
                .isEqualTo(passes ? NOWHERE : List.of("/lines/0/wageGroup"));
    }

    @ParameterizedTest
    @DisplayName("W-03 more than 60 euro an hour")
    @CsvSource({
        "3120.00, 160, true",
        "10400.00, 160, false",
        "9600.00, 160, true",
        "9600.01, 160, false",
        "100.00, 0, true"
    })
    void w03HourlyWage(String gross, String hours, boolean passes) {
        assertThat(ofMay().with(amounts(gross, hours)).places("W-03"))
                .isEqualTo(passes ? NOWHERE : GROSS_WAGE);
        assertThat(ofMay().with(amounts(gross, hours)).findings("W-03"))
                .allSatisfy(found -> assertThat(found.severity()).isEqualTo(Severity.W));
    }

    @Test
    @DisplayName("W-03 leaves leave pay out")
    void w03WithoutLeavePay() {
        LineAsTyped line =
                SampleLine.of(amounts("1000.00", "10"))
                        .leave("2026-05-11", "2026-05-15", "400.00")
                        .typed();

        assertThat(ofMay().with(line).places("W-03")).isEmpty();
        assertThat(ofMay().with(amounts("1000.00", "10")).places("W-03")).isEqualTo(GROSS_WAGE);
    }

    @ParameterizedTest
    @DisplayName("W-04 more than 10,000 euro a month")
    @CsvSource({"3120.00, true", "10400.00, false", "10000.00, true", "10000.01, false"})
    void w04MonthlyWage(String gross, boolean passes) {
        assertThat(ofMay().with(amounts(gross, "200")).places("W-04"))
                .isEqualTo(passes ? NOWHERE : GROSS_WAGE);
        assertThat(ofMay().with(amounts(gross, "200")).findings("W-04"))
                .allSatisfy(found -> assertThat(found.severity()).isEqualTo(Severity.W));
    }

    @Test
    @DisplayName("W-04 adds up the lines of a worker and nobody else's")
    void w04OfAWorker() {
        LineAsTyped first = line(NOVAK, "WORKED", "2026-05-01", "2026-05-15", "6000.00", "100");
        LineAsTyped second = line(NOVAK, "WORKED", "2026-05-16", "2026-05-31", "6000.00", "100");
        LineAsTyped other = line(KOWAL, "WORKED", "2026-05-16", "2026-05-31", "6000.00", "100");

        assertThat(ofMay().with(first, second).places("W-04")).isEqualTo(GROSS_WAGE);
        assertThat(ofMay().with(first, other).places("W-04")).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("W-05 the hourly wage changes by more than 30 % against the month before")
    @CsvSource({
        "3216.00, true", // 20.10: 3.1 %
        "4320.00, false", // 27.00: 38.5 %
        "4056.00, true", // 25.35: 30 %
        "4056.01, false",
        "2184.00, true", // 13.65: 30 % less
        "2183.99, false"
    })
    void w05HourlyWage(String gross, boolean passes) {
        SampleReport report =
                ofMay().knowing(worker(NOVAK).hourlyWageBefore("19.50"))
                        .with(amounts(gross, "160"));

        assertThat(report.places("W-05")).isEqualTo(passes ? NOWHERE : GROSS_WAGE);
        assertThat(report.findings("W-05"))
                .allSatisfy(found -> assertThat(found.severity()).isEqualTo(Severity.W));
    }

    @Test
    @DisplayName("W-05 compares the whole month of a worker, and only where there was one before")
    void w05OfAWorker() {
        SampleReport known = ofMay().knowing(worker(NOVAK).hourlyWageBefore("19.50"));
        LineAsTyped dear = line(NOVAK, "WORKED", "2026-05-01", "2026-05-15", "2700.00", "100");
        LineAsTyped cheap = line(NOVAK, "WORKED", "2026-05-16", "2026-05-31", "1500.00", "100");

        assertThat(known.with(dear).places("W-05")).isEqualTo(GROSS_WAGE);
        assertThat(known.with(dear, cheap).places("W-05")).isEmpty();
        assertThat(ofMay().with(dear).places("W-05")).isEmpty();
        assertThat(known.with(amounts("2700.00", "0")).places("W-05")).isEmpty();
        assertThat(known.with(dear).findings("W-05"))
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.params())
                                        .containsEntry("before", "19.50")
                                        .containsEntry("now", "27.00")
                                        .containsEntry("change", "0.30"));
    }

    @ParameterizedTest
    @DisplayName("W-06 the gross wage holds the leave pay of its line")
    @CsvSource({
        "2964.55, 1560.55, ''",
        "1404.00, 1560.55, grossWage",
        "1560.55, 1560.55, ''",
        "1560.54, 1560.55, grossWage",
        "1404.00, -0.01, leave/0/payPaid",
        "1404.00, 0.00, ''",
        "-10.00, 0.00, ''"
    })
    void w06WageHoldsLeavePay(String gross, String paid, String field) {
        LineAsTyped line =
                SampleLine.of(amounts(gross, "72")).leave("2026-05-11", "2026-05-22", paid).typed();

        assertThat(ofMay().with(line).places("W-06"))
                .isEqualTo(field.isEmpty() ? NOWHERE : List.of("/lines/0/" + field));
        assertThat(ofMay().with(line).findings("W-06"))
                .allSatisfy(found -> assertThat(found.severity()).isEqualTo(Severity.E));
    }

    @ParameterizedTest
    @DisplayName("W-07 five or more workers with the same hours and the same wage")
    @CsvSource({"12, 0, true", "12, 12, false", "12, 5, false", "12, 4, true", "4, 4, true"})
    void w07SameValues(int workers, int same, boolean passes) {
        List<String> numbers =
                IntStream.range(0, workers)
                        .mapToObj(at -> WorkerNumber.ofSerial(at).value())
                        .toList();
        LineAsTyped[] lines =
                IntStream.range(0, workers)
                        .mapToObj(
                                at ->
                                        line(
                                                numbers.get(at),
                                                "WORKED",
                                                "2026-05-01",
                                                "2026-05-31",
                                                at < same ? "2224" : "2300.%02d".formatted(at),
                                                at % 2 == 0 ? "160" : "160.00"))
                        .toArray(LineAsTyped[]::new);
        SampleReport report = ofMay().registered(new HashSet<>(numbers)).with(lines);

        assertThat(report.places("W-07")).isEqualTo(passes ? NOWHERE : GROSS_WAGE);
        assertThat(report.findings("W-07"))
                .allSatisfy(
                        found -> {
                            assertThat(found.severity()).isEqualTo(Severity.W);
                            assertThat(found.params())
                                    .containsEntry("workers", String.valueOf(same))
                                    .containsEntry("hours", "160.00")
                                    .containsEntry("grossWage", "2224.00");
                        });
    }

    @Test
    @DisplayName("W-07 counts workers, not lines, and only those who worked")
    void w07CountsWorkers() {
        LineAsTyped same = line(NOVAK, "WORKED", "2026-05-01", "2026-05-05", "100.00", "5");
        LineAsTyped sick = line(NOVAK, "WORKED", "2026-05-01", "2026-05-31", "0.00", "0");
        List<String> numbers =
                IntStream.range(0, 6).mapToObj(at -> WorkerNumber.ofSerial(at).value()).toList();

        assertThat(ofMay().with(same, same, same, same, same).places("W-07")).isEmpty();
        assertThat(
                        ofMay().registered(Set.copyOf(numbers))
                                .with(
                                        numbers.stream()
                                                .map(
                                                        number ->
                                                                line(
                                                                        number,
                                                                        "WORKED",
                                                                        sick.periodFrom(),
                                                                        sick.periodTo(),
                                                                        "0.00",
                                                                        "0"))
                                                .toArray(LineAsTyped[]::new))
                                .places("W-07"))
                .isEmpty();
    }

    @ParameterizedTest
    @DisplayName("W-08 wages in another currency come with the rate and its day")
    @CsvSource({
        "EUR, , , ''",
        ", , , ''",
        "PLN, , , exchangeRate exchangeRateOn",
        "PLN, 0.2345, 2026-05-29, ''",
        "PLN, 0.2345, , exchangeRateOn",
        "PLN, , 2026-05-29, exchangeRate",
        "PLN, 0, 2026-05-29, exchangeRate",
        "PLN, abc, 2026-05-29, ''"
    })
    void w08ExchangeRate(
            @Nullable String currency, @Nullable String rate, @Nullable String on, String fields) {
        SampleReport report =
                ofMay().with(
                                SampleLine.of(amounts("3120.00", "160"))
                                        .currency(currency, rate, on)
                                        .typed());

        assertThat(report.places("W-08"))
                .isEqualTo(
                        fields.isEmpty()
                                ? NOWHERE
                                : List.of(fields.split(" ")).stream()
                                        .map(field -> "/lines/0/" + field)
                                        .toList());
        assertThat(report.findings("W-08"))
                .allSatisfy(found -> assertThat(found.severity()).isEqualTo(Severity.E));
    }

    private static SampleReport inMonth(String month) {
        return ofMay().month(month)
                .participationFrom("2006-01-01")
                .today(YearMonth.parse(month).plusMonths(1).atDay(3).toString());
    }

    private static LineAsTyped worked(
            String month, String land, String hours, String gross, @Nullable String group) {
        YearMonth of = YearMonth.parse(month);
        return SampleLine.of(
                        LineAsTyped.plain(
                                null,
                                NOVAK,
                                "WORKED",
                                land,
                                of.atDay(1).toString(),
                                of.atEndOfMonth().toString(),
                                gross,
                                hours))
                .wageGroup(group)
                .typed();
    }
}
