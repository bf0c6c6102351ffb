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
import static org.fondsloket.reporting.check.SampleReport.status;
import static org.fondsloket.reporting.check.SampleWorker.worker;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.fondsloket.reporting.report.LeaveEntry;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.WorkerNumber;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.WorkerMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("figures of a line and of the report, with the worked examples of the scheme")
class FiguresTest {

    @ParameterizedTest
    @DisplayName("example 4: leave, day rate, reimbursement, typed or proposed")
    @CsvSource(
            value = {"1560.55", "NULL"},
            nullValues = "NULL")
    void exampleFour(@Nullable String payPaid) {
        ReportUnderCheck report = workerB(WORKER_B).with(leave(mayOfB(), payPaid)).underCheck();
        LineFigures figures = report.figures().getFirst();
        LeaveFigures leave = figures.leave().getFirst();

        assertThat(figures.employmentDays()).isEqualTo(30);
        assertThat(figures.workGross()).isEqualTo("1404.00");
        assertThat(figures.leaveDays()).isEqualTo(9);
        assertThat(figures.leavePayDue()).isEqualTo("1560.55");
        assertThat(figures.reimbursable()).isEqualTo("1560.55");
        assertThat(figures.contributionShare()).isEqualTo("447.65");
        assertThat(leave.dayRate()).isEqualTo("173.39");
        assertThat(leave.skippedHolidays()).containsExactly(LocalDate.of(2026, 5, 14));
        assertThat(leave.daysFromCarryOver()).isZero();
        assertThat(leave.payFromCarryOver()).isEqualTo("0.00");
        assertThat(leave.steps()).extracting(Step::what).contains("holiday-skipped");
        assertThat(leave.steps()).extracting(Step::what).contains("bucket-share");
        Totals totals = report.totals();
        assertThat(totals.contribution().amount()).hasToString("447.65");
        assertThat(totals.leaveDays()).isEqualTo(9);
        assertThat(totals.leavePayDue()).isEqualTo("1560.55");
        assertThat(totals.leavePayPaid()).isEqualTo("1560.55");
        assertThat(totals.reimbursement()).isEqualTo("1560.55");
        assertThat(report.reportLines().getFirst().leave())
                .containsExactly(
                        new LeaveEntry(
                                LocalDate.of(2026, 5, 11),
                                LocalDate.of(2026, 5, 22),
                                new BigDecimal("1560.55"),
                                9,
                                0,
                                new BigDecimal("1560.55"),
                                new BigDecimal("0.00")));
    }

    @Test
    @DisplayName("example 4: after May three days and 595.84 are left, day rate 198.61")
    void exampleFourInJune() {
        List<WorkerMonth> months = new ArrayList<>(WORKER_B);
        months.add(granted("2026-05", "2964.55", 9, "1560.55"));

        LineFigures oneDay = june(months, "2026-06-08", "2026-06-08");
        LineFigures all = june(months, "2026-06-08", "2026-06-10");

        assertThat(oneDay.leave().getFirst().dayRate()).isEqualTo("198.61");
        assertThat(oneDay.leavePayDue()).isEqualTo("198.61");
        assertThat(all.leaveDays()).isEqualTo(3);
        assertThat(all.leavePayDue()).isEqualTo("595.84");
    }

    @Test
    @DisplayName(
            "example 6: a correction raises contribution and rest pay, filed leave keeps its price")
    void exampleSix() {
        SampleReport april = ofMay().month("2026-04").today("2026-07-20").knowing(worker(NOVAK));
        LineAsTyped old = line(NOVAK, "WORKED", "2026-04-01", "2026-04-30", "3120.00", "160");
        LineAsTyped now = line(NOVAK, "WORKED", "2026-04-01", "2026-04-30", "3217.50", "165");
        assertThat(april.with(old).underCheck().totals().contribution().amount())
                .hasToString("471.12");
        assertThat(april.correcting(old).with(now).underCheck().totals().contribution().amount())
                .hasToString("485.84");

        List<WorkerMonth> corrected = new ArrayList<>(WORKER_B.subList(0, 3));
        corrected.add(full("2026-04", "3217.50"));
        LineAsTyped mayAsFiled = leave(mayOfB(), "1560.55");
        SampleReport may =
                workerB(WORKER_B).correcting(mayAsFiled).knowing(worker(NOVAK).reported(corrected));
        assertThat(may.with(mayAsFiled).underCheck().figures().getFirst().leavePayDue())
                .isEqualTo("1560.55");
        assertThat(may.with(leave(mayOfB(), null)).underCheck().figures().getFirst().leavePayDue())
                .isEqualTo("1560.55");
        // 2,170.28 less nothing taken, nine of ten days
        assertThat(
                        may.with(leave(mayOfB(), "1573.05"))
                                .underCheck()
                                .figures()
                                .getFirst()
                                .leavePayDue())
                .isEqualTo("1573.05");

        corrected.add(granted("2026-05", "2964.55", 9, "1560.55"));
        assertThat(june(corrected, "2026-06-08", "2026-06-08").leave().getFirst().dayRate())
                .isEqualTo("203.24");
        assertThat(june(corrected, "2026-06-08", "2026-06-10").leavePayDue()).isEqualTo("609.73");
    }

    @Test
    @DisplayName("example 6: leave beside filed leave takes what that one left")
    void newLeaveBesideFiledLeave() {
        LineAsTyped filed =
                SampleLine.of(mayOfB()).leave("2026-05-11", "2026-05-13", "520.18").typed();
        LineAsTyped both =
                SampleLine.of(mayOfB())
                        .leave("2026-05-18", "2026-05-27", null)
                        .leave("2026-05-11", "2026-05-13", "520.18")
                        .typed();

        LineFigures figures =
                workerB(WORKER_B).correcting(filed).with(both).underCheck().figures().getFirst();

        // 1,733.94 x 3 / 10, and then the whole rest for the last seven of ten days
        assertThat(figures.leave().get(1).payDue()).isEqualTo("520.18");
        assertThat(figures.leave().get(0).days()).isEqualTo(7);
        assertThat(figures.leave().get(0).payDue()).isEqualTo("1213.76");
        assertThat(figures.leavePayDue()).isEqualTo("1733.94");
    }

    @ParameterizedTest
    @DisplayName("example 10: unpaid leave of 14 days counts, of 15 days not")
    @CsvSource({"2026-05-03, 30", "2026-05-04, 27"})
    void exampleTen(String to, int employmentDays) {
        ReportUnderCheck report =
                ofMay().knowing(worker(NOVAK).unpaidLeaveBefore("2026-04-20", "2026-04-30"))
                        .with(
                                SampleLine.of(wholeMay("2500.00"))
                                        .absence("UNPAID_LEAVE", "2026-05-01", to, null)
                                        .typed())
                        .underCheck();

        assertThat(report.figures().getFirst().employmentDays()).isEqualTo(employmentDays);
    }

    @Test
    @DisplayName("example 10: two unexcused days in June, and what else does not count")
    void exampleTenUnexcused() {
        LineAsTyped line = line(NOVAK, "WORKED", "2026-06-01", "2026-06-30", "2500.00", "130");
        SampleReport june = ofMay().month("2026-06").today("2026-07-01");

        assertThat(days(june, absent(line, "UNEXCUSED"))).isEqualTo(28);
        assertThat(days(june, absent(line, "UNPAID_LEAVE"))).isEqualTo(30);
        assertThat(days(june, absent(line, "SICK_UNPAID"))).isEqualTo(30);
        assertThat(days(june, absent(line, "NO_SUCH_KIND"))).isEqualTo(30);
    }

    @Test
    @DisplayName("example 11: the wage for hours is the wage without leave pay")
    void exampleEleven() {
        assertThat(
                        workerB(WORKER_B)
                                .with(leave(wholeMay("2900.00"), "855.00"))
                                .underCheck()
                                .figures()
                                .getFirst()
                                .workGross())
                .isEqualTo("2045.00");
    }

    @Test
    @DisplayName("example 12: two years of origin in one leave")
    void exampleTwelve() {
        List<WorkerMonth> months = workerE();

        LineFigures figures =
                workerB(months)
                        .with(
                                SampleLine.of(mayOfB())
                                        .leave("2026-05-11", "2026-05-21", null)
                                        .typed())
                        .underCheck()
                        .figures()
                        .getFirst();

        LeaveFigures leave = figures.leave().getFirst();
        assertThat(leave.days()).isEqualTo(8);
        assertThat(leave.daysFromCarryOver()).isEqualTo(3);
        assertThat(leave.payFromCarryOver()).isEqualTo("480.00");
        assertThat(leave.payDue()).isEqualTo("1346.97");
        assertThat(leave.dayRate()).isEqualTo("173.39");
    }

    @Test
    @DisplayName("example 12: several leaves over several lines use the older year first, by date")
    void severalLeavesInOrderOfDate() {
        LineAsTyped late =
                SampleLine.of(line(NOVAK, "WORKED", "2026-05-16", "2026-05-31", "1000.00", "40"))
                        .leave("2026-05-18", "2026-05-21", null)
                        .typed();
        LineAsTyped early =
                SampleLine.of(line(NOVAK, "WORKED", "2026-05-01", "2026-05-15", "1964.55", "40"))
                        .leave("2026-05-13", "2026-05-15", "300.00")
                        .leave("2026-05-11", "2026-05-12", null)
                        .typed();

        ReportUnderCheck report = workerB(workerE()).with(late, early).underCheck();

        List<LeaveFigures> first = report.figures().get(1).leave();
        LeaveFigures last = report.figures().get(0).leave().getFirst();
        assertThat(first.get(1).payDue()).isEqualTo("320.00");
        assertThat(first.get(1).dayRate()).isEqualTo("160.00");
        assertThat(first.get(0).daysFromCarryOver()).isEqualTo(1);
        assertThat(first.get(0).payDue()).isEqualTo("333.39");
        assertThat(first.get(0).reimbursable()).isEqualTo("300.00");
        assertThat(last.daysFromCarryOver()).isZero();
        assertThat(last.payDue()).isEqualTo("693.58");
        Totals totals = report.totals();
        assertThat(totals.leaveDays()).isEqualTo(8);
        assertThat(totals.leavePayDue()).isEqualTo("1346.97");
        assertThat(totals.leavePayPaid()).isEqualTo("1313.58");
        assertThat(totals.reimbursement()).isEqualTo("1313.58");
    }

    @ParameterizedTest
    @DisplayName(
            "example 13: a day earned in the current month, and the cap of the month's own wage")
    @CsvSource(
            value = {
                "3605.25, 641.25, 641.25, 2964.00",
                "3605.25, NULL, 641.25, 2964.00",
                "770.25, 470.25, 470.25, 300.00",
                "770.25, NULL, 470.25, 300.00",
                "0.00, NULL, 427.50, -427.50",
                "100.00, 641.25, 427.50, -541.25",
                "700.00, NULL, 461.49, 238.51"
            },
            nullValues = "NULL")
    void exampleThirteen(String gross, @Nullable String payPaid, String due, String workGross) {
        LineFigures figures = october(gross, payPaid).figures().getFirst();

        assertThat(figures.leaveDays()).isEqualTo(3);
        assertThat(figures.leavePayDue()).isEqualTo(due);
        assertThat(figures.workGross()).isEqualTo(workGross);
        assertThat(figures.leave().getFirst().dayRate()).isEqualTo("213.75");
        assertThat(october(gross, payPaid).findings())
                .extracting(Finding::check)
                .doesNotContain("L-05", "L-06");
    }

    @Test
    @DisplayName("example 13: what is proposed is what is due when it is filed, to the cent")
    void proposalIsStable() {
        for (int cents = 40_000; cents < 120_000; cents += 7) {
            String gross = BigDecimal.valueOf(cents, 2).toPlainString();
            BigDecimal proposed = october(gross, null).figures().getFirst().leavePayDue();

            BigDecimal due =
                    october(gross, proposed.toPlainString()).figures().getFirst().leavePayDue();

            assertThat(due.subtract(proposed))
                    .as(gross)
                    .isBetween(new BigDecimal("0.00"), new BigDecimal("0.01"));
        }
    }

    @ParameterizedTest
    @DisplayName("lines of a worker share the employment days of the month")
    @CsvSource({
        "2026-05, 2026-05-01, 2026-05-15, 2026-05-16, 2026-05-31, 15, 15",
        "2026-02, 2026-02-01, 2026-02-14, 2026-02-15, 2026-02-28, 14, 16",
        "2026-02, 2026-02-01, 2026-02-14, 2026-02-15, 2026-02-27, 14, 13",
        "2026-05, 2026-05-02, 2026-05-15, 2026-05-16, 2026-05-31, 14, 16",
        "2026-05, 2026-05-01, 2026-05-15, 2026-05-11, 2026-05-20, 15, 5"
    })
    void employmentDaysOfLines(
            String month,
            String from1,
            String to1,
            String from2,
            String to2,
            int first,
            int second) {
        LineAsTyped one = line(NOVAK, "WORKED", from1, to1, "1000.00", "80");
        LineAsTyped two = line(NOVAK, "WORKED", from2, to2, "1000.00", "80");
        SampleReport report = ofMay().month(month).today("2026-06-30");

        assertThat(report.with(one, two).underCheck().figures())
                .extracting(LineFigures::employmentDays)
                .containsExactly(first, second);
        assertThat(report.with(two, one).underCheck().figures())
                .extracting(LineFigures::employmentDays)
                .containsExactly(second, first);
    }

    @Test
    void isEmptyForALineWithoutValuesAndForLeaveThatCannotBeRead() {
        LineAsTyped unreadable =
                SampleLine.of(wholeMay("2964.55"))
                        .leave("2026-05-11", "soon", "10.00")
                        .leave("2026-05-20", "2026-05-11", "10.00")
                        .leave("2026-06-01", "2026-06-05", "10.00")
                        .leave("2026-05-29", "2026-06-05", null)
                        .typed();
        ReportUnderCheck report =
                workerB(WORKER_B).with(unreadable, status(KOWAL, "NIL")).underCheck();

        List<LeaveFigures> leave = report.figures().getFirst().leave();
        assertThat(leave.subList(0, 3)).containsOnly(LeaveFigures.NONE);
        // the part of the leave that lies in the month
        assertThat(leave.get(3).days()).isEqualTo(1);
        assertThat(report.figures().get(1)).isEqualTo(LineFigures.NONE);
        assertThat(report.totals().leaveDays()).isEqualTo(1);
    }

    @Test
    void givesASeverelyDisabledWorkerTheShareOfHisOwn() {
        SampleWorker disabled =
                worker(NOVAK)
                        .reported(
                                List.of(
                                        WorkerMonth.of(
                                                YearMonth.of(2026, 9),
                                                List.of(Period.of(YearMonth.of(2026, 9))),
                                                Money.of("3000.00"))))
                        .person(person().severelyDisabled("2026-10-31", "2026-10-31"));
        LineAsTyped line =
                SampleLine.of(line(NOVAK, "WORKED", "2026-10-01", "2026-10-31", "300.00", "10"))
                        .leave("2026-10-28", "2026-10-30", "0.00")
                        .typed();
        SampleReport october = ofMay().month("2026-10").today("2026-11-02");

        // cap 427.50 + 16.63 % of 300.00, and 14.25 % a day before the disability is recognised
        assertThat(
                        october.knowing(disabled)
                                .with(line)
                                .underCheck()
                                .figures()
                                .getFirst()
                                .leavePayDue())
                .isEqualTo("477.39");
        assertThat(
                        october.knowing(
                                        disabled.person(
                                                person().severelyDisabled("2026-11-01", null)))
                                .with(line)
                                .underCheck()
                                .figures()
                                .getFirst()
                                .leavePayDue())
                .isEqualTo("470.25");
    }

    @Test
    @DisplayName("5,000 lines, each with leave out of a year's account")
    void fiveThousandLinesWithLeave() {
        Set<String> numbers = new TreeSet<>();
        IntStream.range(0, 5_000).forEach(at -> numbers.add(WorkerNumber.ofSerial(at).value()));
        List<WorkerMonth> months = new ArrayList<>();
        for (int month = 6; month <= 12; month++) {
            months.add(full("2025-%02d".formatted(month), "3000.00"));
        }
        months.addAll(WORKER_B);
        SampleReport sample =
                ofMay().knowing(
                                numbers.stream()
                                        .map(number -> worker(number).reported(months))
                                        .toArray(SampleWorker[]::new));
        LineAsTyped[] lines =
                numbers.stream()
                        .map(
                                number ->
                                        leave(
                                                line(
                                                        number,
                                                        "WORKED",
                                                        "2026-05-01",
                                                        "2026-05-31",
                                                        "2964.55",
                                                        "72"),
                                                null))
                        .toArray(LineAsTyped[]::new);
        sample.with(lines).underCheck().totals();
        long start = System.nanoTime();

        ReportUnderCheck report = sample.with(lines).underCheck();
        Totals totals = report.totals();

        long figures = System.nanoTime();
        int findings = report.findings().size();
        System.out.printf(
                "5000 lines with leave: figures and totals in %d ms, %d findings in %d ms%n",
                (figures - start) / 1_000_000, findings, (System.nanoTime() - figures) / 1_000_000);
        assertThat(totals.leaveDays()).isEqualTo(45_000);
        assertThat(totals.reimbursement()).isEqualTo(totals.leavePayDue());
    }

    private static ReportUnderCheck october(String gross, @Nullable String payPaid) {
        return ofMay().month("2026-10")
                .today("2026-11-02")
                .knowing(worker(NOVAK).reported(List.of(full("2026-09", "3000.00"))))
                .with(
                        SampleLine.of(
                                        line(
                                                NOVAK,
                                                "WORKED",
                                                "2026-10-01",
                                                "2026-10-31",
                                                gross,
                                                "152"))
                                .leave("2026-10-28", "2026-10-30", payPaid)
                                .typed())
                .underCheck();
    }

    private static LineFigures june(List<WorkerMonth> months, String from, String to) {
        return workerB(months)
                .month("2026-06")
                .today("2026-07-02")
                .with(
                        SampleLine.of(
                                        line(
                                                NOVAK,
                                                "WORKED",
                                                "2026-06-01",
                                                "2026-06-30",
                                                "3120.00",
                                                "150"))
                                .leave(from, to, null)
                                .typed())
                .underCheck()
                .figures()
                .getFirst();
    }

    /** Three days and 480.00 euro of 2025, and then like worker B. */
    private static List<WorkerMonth> workerE() {
        List<WorkerMonth> months =
                new ArrayList<>(
                        List.of(
                                WorkerMonth.of(
                                        YearMonth.of(2025, 11),
                                        List.of(Period.of("2025-11-25", "2025-11-30")),
                                        Money.of("368.42")),
                                full("2025-12", "3000.00")));
        months.addAll(WORKER_B);
        return months;
    }

    private static SampleReport workerB(List<WorkerMonth> months) {
        return ofMay().knowing(worker(NOVAK).reported(months));
    }

    private static LineAsTyped mayOfB() {
        return line(NOVAK, "WORKED", "2026-05-01", "2026-05-31", "2964.55", "72");
    }

    private static LineAsTyped wholeMay(String gross) {
        return line(NOVAK, "WORKED", "2026-05-01", "2026-05-31", gross, "152");
    }

    private static LineAsTyped leave(LineAsTyped line, @Nullable String payPaid) {
        return SampleLine.of(line).leave("2026-05-11", "2026-05-22", payPaid).typed();
    }

    private static LineAsTyped absent(LineAsTyped line, String kind) {
        return SampleLine.of(line).absence(kind, "2026-06-08", "2026-06-09", null).typed();
    }

    private static int days(SampleReport report, LineAsTyped line) {
        return report.with(line).underCheck().figures().getFirst().employmentDays();
    }
}
