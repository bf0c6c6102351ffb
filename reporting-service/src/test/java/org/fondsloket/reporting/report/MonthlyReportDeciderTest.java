package org.fondsloket.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.reporting.report.MonthlyReportCommand.SubmitMonthlyReport;
import org.fondsloket.reporting.report.MonthlyReportEvent.MonthlyReportSubmitted;
import org.fondsloket.reporting.report.MonthlyReportEvent.NilReportSubmitted;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MonthlyReportDeciderTest {

    private static final RuleSet RULES = RuleSets.published().latest();
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Instant SENT = Instant.parse("2026-04-14T09:30:00Z");
    private static final AnsweredCheck W03 = new AnsweredCheck("W-03", "3300127200", "grossWage");
    private static final ReportLine FIRST = worked("3300127200", "3120.10");
    private static final ReportLine SECOND = worked("3300128000", "2876.47");
    private static final ReportLine THIRD = worked("3300129800", "3401.13");
    private static final ReportLine ABSENT =
            ReportLine.withoutValues("3300130600", "NOT_POSTED", null);

    @Test
    @DisplayName("example 1: a report becomes one event with lines, amounts and due date")
    void acceptsTheFirstReportOfAMonth() {
        List<MonthlyReportEvent> events =
                MonthlyReportDecider.decide(
                        MonthlyReportDecider.initial(), submit(FIRST, SECOND, THIRD, ABSENT));

        assertThat(events)
                .containsExactly(
                        new MonthlyReportSubmitted(
                                new ReportId("20417358", MARCH).value(),
                                "20417358",
                                MARCH,
                                1,
                                "nl",
                                List.of(FIRST, SECOND, THIRD, ABSENT),
                                new BigDecimal("9397.70"),
                                new BigDecimal("0.151"),
                                new BigDecimal("1419.05"),
                                figures("9397.70", "1419.05", "480.00"),
                                LocalDate.of(2026, 4, 28),
                                "20417358 2026-03",
                                "2026-11",
                                List.of(W03),
                                "2026-11",
                                ContentHash.of(List.of(FIRST, SECOND, THIRD, ABSENT)),
                                SENT));
    }

    @Test
    @DisplayName("S000-32 the receipt says amount, due date and payment reference")
    void givesAReceipt() {
        assertThat(filed(FIRST, SECOND, THIRD).receipt())
                .isEqualTo(
                        new Receipt(
                                new ReportId("20417358", MARCH).value(),
                                "20417358",
                                MARCH,
                                1,
                                Purpose.REPORT,
                                new BigDecimal("9397.70"),
                                new BigDecimal("1419.05"),
                                new BigDecimal("0.00"),
                                new BigDecimal("1419.05"),
                                0,
                                null,
                                LocalDate.of(2026, 4, 28),
                                "20417358 2026-03",
                                "2026-11",
                                SENT));
    }

    @Test
    void answersTheSameContentAgainWithoutAnEvent() {
        assertThat(
                        MonthlyReportDecider.decide(
                                filed(FIRST, SECOND, THIRD), submit(FIRST, SECOND, THIRD)))
                .isEmpty();
    }

    @Test
    void takesLinesInAnotherOrderForTheSameContent() {
        assertThat(
                        MonthlyReportDecider.decide(
                                filed(FIRST, SECOND, THIRD), submit(THIRD, FIRST, SECOND)))
                .isEmpty();
    }

    @Test
    void takesAmountsWithFewerZerosForTheSameContent() {
        assertThat(
                        MonthlyReportDecider.decide(
                                filed(worked("3300127200", "3120.10")),
                                submit(worked("3300127200", "3120.1"))))
                .isEmpty();
    }

    @Test
    @DisplayName("S-10 a month already reported can only be sent as a correction")
    void refusesOtherContentForAFiledMonth() {
        for (List<ReportLine> other :
                List.of(
                        List.of(FIRST, SECOND),
                        List.of(FIRST, SECOND, THIRD, ABSENT),
                        List.of(FIRST, SECOND, worked("3300129800", "3401.14")),
                        List.<ReportLine>of())) {
            Refusal refusal =
                    catchThrowableOfType(
                            Refusal.class,
                            () ->
                                    MonthlyReportDecider.decide(
                                            filed(FIRST, SECOND, THIRD),
                                            submit(other.toArray(ReportLine[]::new))));

            assertThat(refusal.code()).isEqualTo("REPORT_ALREADY_FILED");
            assertThat(refusal.facts()).isEqualTo(Map.of("check", "S-10", "month", "2026-03"));
        }
    }

    @Test
    @DisplayName("S-11 without any contributing line the report is a nil report")
    void takesAReportWithoutContributingLinesAsNilReport() {
        for (List<ReportLine> lines : List.of(List.of(ABSENT), List.<ReportLine>of())) {
            List<MonthlyReportEvent> events =
                    MonthlyReportDecider.decide(
                            MonthlyReportDecider.initial(),
                            submit(lines.toArray(ReportLine[]::new)));

            assertThat(events)
                    .containsExactly(
                            new NilReportSubmitted(
                                    new ReportId("20417358", MARCH).value(),
                                    "20417358",
                                    MARCH,
                                    1,
                                    "nl",
                                    lines,
                                    new BigDecimal("0.151"),
                                    LocalDate.of(2026, 4, 28),
                                    "20417358 2026-03",
                                    "2026-11",
                                    List.of(W03),
                                    ContentHash.of(lines),
                                    SENT));
            assertThat(events.getFirst().purpose()).isEqualTo(Purpose.NIL);
            assertThat(Receipt.of(events.getFirst()).contribution()).isEqualTo("0.00");
        }
    }

    @Test
    @DisplayName("S-11 one line with work, even without wage, is no nil report")
    void takesALineWithWorkForAReport() {
        assertThat(
                        MonthlyReportDecider.decide(
                                        MonthlyReportDecider.initial(),
                                        submit(ABSENT, worked("3300127200", "0")))
                                .getFirst()
                                .purpose())
                .isEqualTo(Purpose.REPORT);
    }

    @Test
    void answersTheSameNilReportAgainWithoutAnEvent() {
        assertThat(MonthlyReportDecider.decide(filed(ABSENT), submit(ABSENT))).isEmpty();
    }

    @Test
    void sumsUpLeaveAndReimbursement() {
        ReportLine onLeave =
                new ReportLine(
                                "3300127200",
                                "WORKED",
                                "NW",
                                LocalDate.of(2026, 3, 1),
                                LocalDate.of(2026, 3, 31),
                                new BigDecimal("2964.55"),
                                new BigDecimal("80"),
                                null,
                                null,
                                null,
                                null,
                                List.of(
                                        leave("2026-03-09", "2026-03-13", "600.00", 5, "580.00"),
                                        leave("2026-03-16", "2026-03-17", "100.00", 2, "232.00")),
                                List.of())
                        .withEmploymentDays(30);

        MonthlyReport.Filed filed = filed(onLeave, FIRST);

        assertThat(filed.figures())
                .isEqualTo(
                        new Figures(
                                new BigDecimal("6084.65"),
                                new BigDecimal("918.78"),
                                new BigDecimal("240"),
                                30,
                                7,
                                new BigDecimal("812"),
                                new BigDecimal("700"),
                                new BigDecimal("680")));
        assertThat(filed.receipt().amountDue()).isEqualTo("238.78");
        assertThat(filed.receipt().reimbursement()).isEqualTo("680.00");
        assertThat(filed.receipt().leaveDays()).isEqualTo(7);
    }

    @Test
    void keepsTheLastVersionForTheNextComparison() {
        MonthlyReport.Filed filed = filed(FIRST, SECOND, THIRD);

        assertThat(filed.version()).isEqualTo(1);
        assertThat(filed.contentHash()).matches("[0-9a-f]{64}");
        assertThat(filed.lines()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(filed.rate()).isEqualByComparingTo("0.151");
        assertThat(
                        MonthlyReport.Filed.of(
                                filed.lines(), filed.rate(), filed.figures(), filed.receipt()))
                .isEqualTo(filed);
    }

    @Test
    void addressesTheSameAggregateForTheSameMonth() {
        SubmitMonthlyReport command = submit(FIRST);

        assertThat(command.aggregateId()).isEqualTo("MonthlyReport:20417358:2026-03");
        assertThat(new ReportId("20417358", MARCH).value())
                .isEqualTo(command.reportId().value())
                .isNotEqualTo(new ReportId("20417358", MARCH.plusMonths(1)).value())
                .isNotEqualTo(new ReportId("20417366", MARCH).value());
    }

    private static MonthlyReport.Filed filed(ReportLine... lines) {
        MonthlyReportEvent event =
                MonthlyReportDecider.decide(MonthlyReportDecider.initial(), submit(lines))
                        .getFirst();
        return (MonthlyReport.Filed)
                MonthlyReportDecider.evolve(MonthlyReportDecider.initial(), event);
    }

    private static SubmitMonthlyReport submit(ReportLine... lines) {
        return new SubmitMonthlyReport(
                "20417358", MARCH, "nl", List.of(lines), List.of(W03), "2026-11", RULES, SENT);
    }

    private static LeaveEntry leave(String from, String to, String paid, int days, String due) {
        return new LeaveEntry(
                LocalDate.parse(from),
                LocalDate.parse(to),
                new BigDecimal(paid),
                days,
                0,
                new BigDecimal(due),
                BigDecimal.ZERO);
    }

    private static Figures figures(String gross, String contribution, String hours) {
        return new Figures(
                new BigDecimal(gross),
                new BigDecimal(contribution),
                new BigDecimal(hours),
                0,
                0,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }

    private static ReportLine worked(String worker, String grossWage) {
        return ReportLine.worked(
                worker,
                "WORKED",
                "NW",
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 3, 31),
                new BigDecimal(grossWage),
                new BigDecimal("160"));
    }
}
