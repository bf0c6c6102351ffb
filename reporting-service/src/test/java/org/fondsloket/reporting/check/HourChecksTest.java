package org.fondsloket.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.reporting.check.SampleReport.KOWAL;
import static org.fondsloket.reporting.check.SampleReport.NOVAK;
import static org.fondsloket.reporting.check.SampleReport.amounts;
import static org.fondsloket.reporting.check.SampleReport.line;
import static org.fondsloket.reporting.check.SampleReport.ofMay;
import static org.fondsloket.reporting.check.SampleReport.status;
import static org.fondsloket.reporting.check.SampleWorker.worker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In May 2026 the site in NW has 23 days Monday to Saturday, 18 working days, 147 tariff hours. */
class HourChecksTest {

    private static final List<String> NOWHERE = List.of();
    private static final List<String> HOURS = List.of("/lines/0/hours");

    @ParameterizedTest
    @DisplayName("H-01 ten hours on each day that is no Sunday and no public holiday")
    @CsvSource({"176, true", "240, false", "230, true", "230.01, false", "-1, true", "0, true"})
    void h01HoursWithinTheLaw(String hours, boolean passes) {
        assertThat(ofMay().with(amounts("3120.00", hours)).places("H-01"))
                .isEqualTo(passes ? NOWHERE : HOURS);
    }

    @Test
    @DisplayName(
            "H-01 is lifted by a permit, counts the line's own days and Land, and says the limit")
    void h01LimitOfTheLine() {
        LineAsTyped long240 = amounts("5000.00", "240");

        assertThat(ofMay().with(SampleLine.of(long240).permit("ND-2026-17").typed()).places("H-01"))
                .isEmpty();
        assertThat(ofMay().with(long240).findings("H-01"))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.severity()).isEqualTo(Severity.E);
                            assertThat(found.params())
                                    .containsEntry("limit", "230.0")
                                    .containsEntry("days", "23")
                                    .containsEntry("aDay", "10.0");
                        });
        // Monday 11 to Wednesday 13 May, and Ascension on the 14th
        assertThat(ofMay().with(worked("2026-05-11", "2026-05-14", "30")).places("H-01")).isEmpty();
        assertThat(ofMay().with(worked("2026-05-11", "2026-05-14", "30.25")).places("H-01"))
                .isEqualTo(HOURS);
        // Corpus Christi on 4 June is a public holiday in NW and not in BE
        SampleReport june = ofMay().month("2026-06").today("2026-07-01");
        LineAsTyped twoDays = worked("2026-06-04", "2026-06-05", "20");
        assertThat(june.with(twoDays).places("H-01")).isEqualTo(HOURS);
        assertThat(june.with(inLand(twoDays, "BE")).places("H-01")).isEmpty();
        // without a Land the announced site counts, and else only what all Länder have
        assertThat(june.with(inLand(twoDays, null)).places("H-01")).isEmpty();
        assertThat(june.announced(NOVAK).with(inLand(twoDays, null)).places("H-01"))
                .isEqualTo(HOURS);
    }

    @ParameterizedTest
    @DisplayName("H-01b leave takes days away: 13 days, 130 hours")
    @CsvSource({"72, true", "144, false", "130, true", "130.25, false"})
    void h01bLeaveTakesDays(String hours, boolean passes) {
        LineAsTyped line =
                SampleLine.of(amounts("4000.00", hours))
                        .leave("2026-05-11", "2026-05-22", "500.00")
                        .typed();

        assertThat(ofMay().with(line).places("H-01b")).isEqualTo(passes ? NOWHERE : HOURS);
        assertThat(ofMay().with(line).places("H-01")).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("H-01b absence takes days away, sickness with pay does not: its hours are paid")
    @CsvSource({
        "UNPAID_LEAVE, 144, false",
        "UNPAID_LEAVE, 130, true",
        "SICK_UNPAID, 144, false",
        "UNEXCUSED, 144, false",
        "SICK_PAID, 144, true",
        "UNKNOWN, 144, true"
    })
    void h01bAbsenceTakesDays(String kind, String hours, boolean passes) {
        LineAsTyped line =
                SampleLine.of(amounts("4000.00", hours))
                        .absence(kind, "2026-05-11", "2026-05-22", null)
                        .typed();

        assertThat(ofMay().with(line).places("H-01b")).isEqualTo(passes ? NOWHERE : HOURS);
    }

    @Test
    @DisplayName("H-01b leave in another line of the worker takes days as well")
    void h01bLeaveOfAnotherLine() {
        LineAsTyped first = worked("2026-05-01", "2026-05-15", "110");
        LineAsTyped second =
                SampleLine.of(worked("2026-05-16", "2026-05-31", "0"))
                        .leave("2026-05-11", "2026-05-22", "500.00")
                        .typed();

        // of the 11 days of the first line four are leave
        assertThat(ofMay().with(first).places("H-01")).isEmpty();
        assertThat(ofMay().with(first, second).places("H-01b")).isEqualTo(HOURS);
    }

    @ParameterizedTest
    @DisplayName("H-02 more than 125 % of the tariff hours")
    @CsvSource({"160, true", "190, false", "183.75, true", "184, false"})
    void h02FarAboveTariff(String hours, boolean passes) {
        assertThat(ofMay().with(amounts("3120.00", hours)).places("H-02"))
                .isEqualTo(passes ? NOWHERE : HOURS);
        assertThat(ofMay().with(amounts("3120.00", hours)).findings("H-02"))
                .allSatisfy(found -> assertThat(found.severity()).isEqualTo(Severity.W))
                .allSatisfy(
                        found ->
                                assertThat(found.params())
                                        .containsEntry("tariffHours", "147.0")
                                        .containsEntry("share", "1.25"));
    }

    @ParameterizedTest
    @DisplayName("H-03 less than 60 % of the tariff hours without an absence")
    @CsvSource({"144, true", "80, false", "88.2, true", "88, false", "0, false"})
    void h03FarBelowTariff(String hours, boolean passes) {
        assertThat(ofMay().with(amounts("3120.00", hours)).places("H-03"))
                .isEqualTo(passes ? NOWHERE : HOURS);
        assertThat(ofMay().with(amounts("3120.00", hours)).findings("H-03"))
                .allSatisfy(found -> assertThat(found.severity()).isEqualTo(Severity.W));
    }

    @Test
    @DisplayName("H-03 is answered by an absence in the period and knows the days of leave")
    void h03WithAbsenceOrLeave() {
        LineAsTyped few = amounts("1404.00", "72");

        assertThat(ofMay().with(few).places("H-03")).isEqualTo(HOURS);
        assertThat(
                        ofMay().with(
                                        SampleLine.of(few)
                                                .absence(
                                                        "SICK_PAID",
                                                        "2026-05-04",
                                                        "2026-05-04",
                                                        null)
                                                .typed())
                                .places("H-03"))
                .isEmpty();
        // example 4: nine days of work beside nine days of leave
        assertThat(
                        ofMay().with(
                                        SampleLine.of(few)
                                                .leave("2026-05-11", "2026-05-22", "10.00")
                                                .typed())
                                .places("H-03"))
                .isEmpty();
        // an absence in another part of the month says nothing about these days
        assertThat(
                        ofMay().with(
                                        SampleLine.of(worked("2026-05-04", "2026-05-08", "10"))
                                                .absence(
                                                        "SICK_PAID",
                                                        "2026-05-18",
                                                        "2026-05-19",
                                                        null)
                                                .typed())
                                .places("H-03"))
                .isEqualTo(HOURS);
    }

    @ParameterizedTest
    @DisplayName("H-04 hours and wage are both zero or both positive")
    @CsvSource({
        "3120.00, 160, ''",
        "3120.00, 0, hours",
        "0.00, 160, grossWage",
        "0.00, 0, ''",
        "0.01, 0.25, ''",
        "-50.00, 160, ''",
        "3120.00, -1, ''"
    })
    void h04HoursAndWage(String gross, String hours, String field) {
        assertThat(ofMay().with(amounts(gross, hours)).places("H-04"))
                .isEqualTo(field.isEmpty() ? NOWHERE : List.of("/lines/0/" + field));
    }

    @Test
    @DisplayName("H-04 leave pay is no wage for hours")
    void h04LeavePayIsNoWage() {
        assertThat(ofMay().with(withLeavePay("500.00", "0")).places("H-04")).isEmpty();
        assertThat(ofMay().with(withLeavePay("500.00", "8")).places("H-04"))
                .containsExactly("/lines/0/grossWage");
        assertThat(ofMay().with(withLeavePay("500.01", "0")).places("H-04")).isEqualTo(HOURS);
        // below its leave pay: what W-06 finds
        assertThat(ofMay().with(withLeavePay("499.99", "8")).places("H-04")).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("H-05 more than 48 hours a week on average")
    @CsvSource({"160, true", "180, false", "172.8, true", "173, false"})
    void h05AverageWeek(String hours, boolean passes) {
        assertThat(ofMay().with(amounts("3500.00", hours)).places("H-05"))
                .isEqualTo(passes ? NOWHERE : HOURS);
        assertThat(ofMay().with(amounts("3500.00", hours)).findings("H-05"))
                .allSatisfy(found -> assertThat(found.severity()).isEqualTo(Severity.W))
                .allSatisfy(
                        found ->
                                assertThat(found.params())
                                        .containsEntry("aWeek", "48")
                                        .containsEntry("days", "18"));
    }

    @ParameterizedTest
    @DisplayName("H-06 a multiple of a quarter of an hour")
    @CsvSource({"151.25, true", "151.33, false", "151.5, true", "151.01, false", "abc, true"})
    void h06Quarters(String hours, boolean passes) {
        assertThat(ofMay().with(amounts("3120.00", hours)).places("H-06"))
                .isEqualTo(passes ? NOWHERE : HOURS);
        assertThat(ofMay().with(amounts("3120.00", hours)).findings("H-06"))
                .allSatisfy(found -> assertThat(found.severity()).isEqualTo(Severity.W));
    }

    @ParameterizedTest
    @DisplayName("H-07 lost hours: ten winter working days have 76 tariff hours")
    @CsvSource({"76, true", "80, false", "76.01, false", "0, true", "-0.25, false", "'', true"})
    void h07LostHours(String lost, boolean passes) {
        SampleReport march = ofMay().month("2026-03").today("2026-04-02");
        LineAsTyped line =
                SampleLine.of(worked("2026-03-01", "2026-03-31", "80"))
                        .absence("SICK_UNPAID", "2026-03-02", "2026-03-13", lost)
                        .typed();

        assertThat(march.with(line).places("H-07"))
                .isEqualTo(passes ? NOWHERE : List.of("/lines/0/absences/0/lostHours"));
        assertThat(march.with(line).findings("H-07"))
                .allSatisfy(found -> assertThat(found.severity()).isEqualTo(Severity.E))
                .allSatisfy(found -> assertThat(found.params()).containsEntry("limit", "76"));
    }

    @Test
    @DisplayName("H-01 to H-07 leave lines alone that have no values or lie outside the month")
    void linesWithoutDays() {
        SampleReport report =
                ofMay().knowing(worker(KOWAL))
                        .with(
                                status(KOWAL, "NIL"),
                                worked("2026-04-01", "2026-04-30", "400"),
                                line(NOVAK, "WORKED", null, null, "9.00", "500"));

        assertThat(report.underCheck().findings())
                .extracting(Finding::check)
                .noneMatch(id -> id.startsWith("H-"));
    }

    private static LineAsTyped withLeavePay(String gross, String hours) {
        return SampleLine.of(amounts(gross, hours))
                .leave("2026-05-11", "2026-05-22", "500.00")
                .typed();
    }

    private static LineAsTyped worked(String from, String to, String hours) {
        return line(NOVAK, "WORKED", from, to, "3000.00", hours);
    }

    private static LineAsTyped inLand(LineAsTyped line, @Nullable String land) {
        return LineAsTyped.plain(
                null,
                line.workerNumber(),
                line.status(),
                land,
                line.periodFrom(),
                line.periodTo(),
                line.grossWage(),
                line.hours());
    }
}
