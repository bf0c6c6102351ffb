package org.fondsloket.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.reporting.report.MonthlyReportCommand.SubmitCorrection;
import org.fondsloket.reporting.report.MonthlyReportCommand.SubmitMonthlyReport;
import org.fondsloket.reporting.report.MonthlyReportEvent.MonthlyReportCorrected;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S000-33 a filed month is corrected by its new values")
class CorrectionDeciderTest {

    private static final RuleSet RULES = RuleSets.published().latest();
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final Instant SENT = Instant.parse("2026-07-20T08:00:00Z");
    private static final LocalDate LAST = LocalDate.of(2027, 9, 30);
    private static final String NOVAK = "3300127200";
    private static final String KOWAL = "3300128000";

    @Test
    @DisplayName("example 6: 471.12 becomes 485.84, only 14.72 more, owed since the first due day")
    void tellsOnlyTheDifference() {
        MonthlyReport.Filed first = filed(worked(NOVAK, "3120.00", "160"));

        MonthlyReportCorrected corrected =
                corrected(first, correction(1, worked(NOVAK, "3217.50", "165")));

        assertThat(corrected.version()).isEqualTo(2);
        assertThat(corrected.purpose()).isEqualTo(Purpose.CORRECTION);
        assertThat(corrected.figures()).isEqualTo(figures("3217.50", "485.84", "165"));
        assertThat(corrected.correction())
                .isEqualTo(
                        new Correction(
                                1,
                                figures("3120.00", "471.12", "160"),
                                figures("97.50", "14.72", "5"),
                                List.of(
                                        new LineChange(
                                                NOVAK,
                                                1,
                                                1,
                                                figures("3120.00", "471.12", "160"),
                                                figures("3217.50", "485.84", "165"))),
                                LocalDate.of(2026, 5, 28),
                                true,
                                LAST));
        assertThat(corrected.correction().changes().getFirst().difference())
                .isEqualTo(figures("97.50", "14.72", "5"));
        assertThat(corrected.dueOn()).isEqualTo("2026-05-28");
        assertThat(corrected.paymentReference()).isEqualTo("20417358 2026-04");
        assertThat(corrected.ruleSet()).isEqualTo(RULES.id());
        assertThat(corrected.contributionRate()).isEqualByComparingTo("0.151");
        assertThat(corrected.answered()).containsExactly(new AnsweredCheck("D-05", null, null));
        assertThat(corrected.assurance()).isEqualTo("2026-11");
        assertThat(corrected.submittedAt()).isEqualTo(SENT);
        assertThat(Receipt.of(corrected).difference())
                .isEqualTo(
                        new Receipt.Difference(
                                new BigDecimal("97.50"),
                                new BigDecimal("14.72"),
                                new BigDecimal("0.00"),
                                new BigDecimal("14.72")));
    }

    @Test
    void leavesOutLinesThatStayAsTheyWere() {
        MonthlyReport.Filed first =
                filed(worked(NOVAK, "3120.00", "160"), worked(KOWAL, "3000.00", "150"));

        Correction correction =
                corrected(
                                first,
                                correction(
                                        1,
                                        worked(KOWAL, "3000.00", "150"),
                                        worked(NOVAK, "3120.01", "160")))
                        .correction();

        assertThat(correction.changes())
                .extracting(LineChange::workerNumber, LineChange::lineNo, LineChange::lineNoBefore)
                .containsExactly(tuple(NOVAK, 2, 1));
    }

    @Test
    void showsAddedAndRemovedLinesBesideNothing() {
        MonthlyReport.Filed first = filed(worked(NOVAK, "3120.00", "160"));

        Correction correction =
                corrected(first, correction(1, worked(KOWAL, "1000.00", "50"))).correction();

        assertThat(correction.changes())
                .containsExactly(
                        new LineChange(
                                NOVAK,
                                null,
                                1,
                                figures("3120.00", "471.12", "160"),
                                Figures.none()),
                        new LineChange(
                                KOWAL,
                                1,
                                null,
                                Figures.none(),
                                figures("1000.00", "151.00", "50")));
        assertThat(correction.difference()).isEqualTo(figures("-2120.00", "-320.12", "-110"));
    }

    @Test
    void putsThePeriodsOfOneWorkerSideBySideByTheirDays() {
        ReportLine early = period(NOVAK, 1, 10, "1000.00");
        ReportLine late = period(NOVAK, 15, 20, "500.00");
        MonthlyReport.Filed first = filed(early, late);

        Correction correction =
                corrected(
                                first,
                                correction(
                                        1,
                                        period(NOVAK, 15, 22, "700.00"),
                                        period(NOVAK, 1, 10, "1100.00")))
                        .correction();

        assertThat(correction.changes())
                .extracting(LineChange::lineNoBefore, LineChange::lineNo)
                .containsExactly(tuple(1, 2), tuple(2, 1));
        assertThat(correction.changes())
                .extracting(change -> change.difference().gross().toPlainString())
                .containsExactly("100.00", "200.00");
    }

    @Test
    void pairsAMovedPeriodWithTheOneThatIsLeft() {
        Correction correction =
                corrected(
                                filed(period(NOVAK, 1, 10, "1000.00")),
                                correction(1, period(NOVAK, 2, 10, "1000.00")))
                        .correction();

        assertThat(correction.changes()).hasSize(1);
        assertThat(correction.difference()).isEqualTo(Figures.none());
    }

    @Test
    @DisplayName("D-04 a correction that changes nothing is refused")
    void refusesACorrectionWithoutChange() {
        MonthlyReport.Filed first =
                filed(worked(NOVAK, "3120.00", "160"), worked(KOWAL, "3000.00", "150"));

        Refusal refusal =
                refused(
                        first,
                        correction(
                                1,
                                worked(KOWAL, "3000.0", "150.00"),
                                worked(NOVAK, "3120", "160")));

        assertThat(refusal.code()).isEqualTo("CORRECTION_WITHOUT_CHANGE");
        assertThat(refusal.facts()).isEqualTo(Map.of("check", "D-04", "month", "2026-04"));
    }

    @Test
    void answersTheSameCorrectionAgainWithoutAnEvent() {
        SubmitCorrection again = correction(1, worked(NOVAK, "3217.50", "165"));
        MonthlyReport second = after(filed(worked(NOVAK, "3120.00", "160")), again);

        assertThat(MonthlyReportDecider.decide(second, again)).isEmpty();
        assertThat(((MonthlyReport.Filed) second).receipt().version()).isEqualTo(2);
    }

    @Test
    void letsOneOfTwoCorrectionsOfTheSameVersionWin() {
        MonthlyReport second =
                after(
                        filed(worked(NOVAK, "3120.00", "160")),
                        correction(1, worked(NOVAK, "3217.50", "165")));

        Refusal refusal = refused(second, correction(1, worked(NOVAK, "3218.00", "165")));

        assertThat(refusal.code()).isEqualTo("REPORT_CORRECTED_MEANWHILE");
        assertThat(refusal.facts()).isEqualTo(Map.of("month", "2026-04", "version", "2"));
    }

    @Test
    void refusesAVersionThatDoesNotExistYet() {
        MonthlyReport.Filed first = filed(worked(NOVAK, "3120.00", "160"));

        assertThat(refused(first, correction(2, worked(NOVAK, "3120.00", "160"))).code())
                .isEqualTo("REPORT_CORRECTED_MEANWHILE");
    }

    @Test
    void refusesToCorrectWhatWasNeverFiled() {
        Refusal refusal =
                refused(
                        MonthlyReportDecider.initial(),
                        correction(1, worked(NOVAK, "3120.00", "160")));

        assertThat(refusal.code()).isEqualTo("REPORT_NOT_FILED");
        assertThat(refusal.facts()).isEqualTo(Map.of("month", "2026-04"));
    }

    @Test
    @DisplayName("5.7 a nil report becomes a report, and a report a nil report, by correction")
    void correctsNilReportsLikeAnyOther() {
        ReportLine nil = ReportLine.withoutValues(NOVAK, "NIL", null);

        MonthlyReportCorrected worked =
                corrected(filed(nil), correction(1, worked(NOVAK, "3120.00", "160")));
        MonthlyReportCorrected back =
                corrected(
                        (MonthlyReport.Filed) MonthlyReportDecider.evolve(filed(nil), worked),
                        correction(2, nil));

        assertThat(worked.correction().difference().contribution()).isEqualTo("471.12");
        assertThat(back.correction().difference().contribution()).isEqualTo("-471.12");
        assertThat(back.figures()).isEqualTo(Figures.none());
        assertThat(back.version()).isEqualTo(3);
    }

    @Test
    @DisplayName("D-02 on the last day everything can be changed")
    void acceptsAnythingOnTheLastDay() {
        MonthlyReportCorrected corrected =
                corrected(
                        filed(worked(NOVAK, "3120.00", "160")),
                        on("2027-09-30", Map.of(), worked(NOVAK, "3000.00", "160")));

        assertThat(corrected.correction().withinWindow()).isTrue();
    }

    @Test
    @DisplayName("D-02 after the last day wages cannot be lowered and leave cannot be changed")
    void refusesLowerWagesAndOtherLeaveAfterTheLastDay() {
        MonthlyReport.Filed first = filed(worked(NOVAK, "3120.00", "160"));

        for (ReportLine forbidden :
                List.of(
                        worked(NOVAK, "3119.99", "160"),
                        worked(NOVAK, "3120.00", "159"),
                        onLeave(NOVAK, "3217.50"),
                        ReportLine.withoutValues(NOVAK, "NIL", null))) {
            Refusal refusal = refused(first, on("2027-10-01", Map.of(), forbidden));

            assertThat(refusal.code()).isEqualTo("CORRECTION_WINDOW_CLOSED");
            assertThat(refusal.facts())
                    .isEqualTo(
                            Map.of(
                                    "check", "D-02",
                                    "month", "2026-04",
                                    "workerNumber", NOVAK,
                                    "lastDay", "2027-09-30"));
        }
    }

    @Test
    @DisplayName("D-03 a wage that was reported too low is raised at any time")
    void acceptsHigherWagesAfterTheLastDay() {
        MonthlyReportCorrected corrected =
                corrected(
                        filed(onLeave(NOVAK, "3120.00")),
                        on("2027-12-01", Map.of(), onLeave(NOVAK, "3217.50")));

        assertThat(corrected.correction().withinWindow()).isFalse();
        assertThat(corrected.correction().lastDay()).isEqualTo(LAST);
        assertThat(corrected.correction().difference().gross()).isEqualTo("97.50");
    }

    @Test
    @DisplayName("D-03 a wage counts as raised when the worker has more in all his lines together")
    void looksAtAllLinesOfAWorkerTogether() {
        MonthlyReport.Filed first =
                filed(period(NOVAK, 1, 10, "1000.00"), period(NOVAK, 15, 20, "500.00"));

        assertThat(
                        corrected(
                                        first,
                                        on(
                                                "2027-12-01",
                                                Map.of(),
                                                period(NOVAK, 1, 10, "900.00"),
                                                period(NOVAK, 15, 20, "601.00")))
                                .correction()
                                .difference()
                                .gross())
                .isEqualTo("1.00");
    }

    @Test
    @DisplayName("5.6 posting ended on 30 June 2026: last day 15 August 2026, for this worker only")
    void endsEarlierForAWorkerWhosePostingEnded() {
        Map<String, LocalDate> ended = Map.of(NOVAK, LocalDate.of(2026, 8, 15));
        MonthlyReport.Filed first =
                filed(worked(NOVAK, "3120.00", "160"), worked(KOWAL, "3000.00", "150"));

        Refusal refusal =
                refused(
                        first,
                        on(
                                "2026-08-16",
                                ended,
                                worked(NOVAK, "3000.00", "160"),
                                worked(KOWAL, "3000.00", "150")));
        Correction other =
                corrected(
                                first,
                                on(
                                        "2026-08-16",
                                        ended,
                                        worked(NOVAK, "3120.00", "160"),
                                        worked(KOWAL, "2000.00", "150")))
                        .correction();

        assertThat(refusal.facts())
                .containsEntry("workerNumber", NOVAK)
                .containsEntry("lastDay", "2026-08-15");
        assertThat(other.withinWindow()).isTrue();
        assertThat(other.lastDay()).isEqualTo(LAST);
        assertThat(
                        corrected(
                                        first,
                                        on(
                                                "2026-08-15",
                                                ended,
                                                worked(NOVAK, "3000.00", "160"),
                                                worked(KOWAL, "2000.00", "150")))
                                .correction()
                                .lastDay())
                .isEqualTo("2026-08-15");
    }

    @Test
    void neverGivesMoreTimeAfterThePostingThanBefore() {
        CorrectionDays days =
                new CorrectionDays(
                        LocalDate.of(2027, 9, 30), LAST, Map.of(NOVAK, LocalDate.of(2028, 2, 15)));

        assertThat(days.lastDay(NOVAK)).isEqualTo(LAST);
        assertThat(days.opensFor(NOVAK)).isTrue();
    }

    @Test
    void refusesAFirstReportWithOtherContentAfterACorrection() {
        MonthlyReport second =
                after(
                        filed(worked(NOVAK, "3120.00", "160")),
                        correction(1, worked(NOVAK, "3217.50", "165")));

        assertThat(
                        catchThrowableOfType(
                                        Refusal.class,
                                        () ->
                                                MonthlyReportDecider.decide(
                                                        second,
                                                        submit(worked(NOVAK, "3120.00", "160"))))
                                .code())
                .isEqualTo("REPORT_ALREADY_FILED");
        assertThat(MonthlyReportDecider.decide(second, submit(worked(NOVAK, "3217.50", "165"))))
                .isEmpty();
    }

    private static Refusal refused(MonthlyReport state, SubmitCorrection command) {
        return catchThrowableOfType(
                Refusal.class, () -> MonthlyReportDecider.decide(state, command));
    }

    private static MonthlyReport after(MonthlyReport state, MonthlyReportCommand command) {
        MonthlyReport now = state;
        for (MonthlyReportEvent event : MonthlyReportDecider.decide(state, command)) {
            now = MonthlyReportDecider.evolve(now, event);
        }
        return now;
    }

    private static MonthlyReportCorrected corrected(
            MonthlyReport.Filed state, SubmitCorrection command) {
        return (MonthlyReportCorrected) MonthlyReportDecider.decide(state, command).getFirst();
    }

    private static MonthlyReport.Filed filed(ReportLine... lines) {
        return (MonthlyReport.Filed) after(MonthlyReportDecider.initial(), submit(lines));
    }

    private static SubmitMonthlyReport submit(ReportLine... lines) {
        return new SubmitMonthlyReport(
                "20417358",
                APRIL,
                "nl",
                Arrays.asList(lines),
                List.of(),
                null,
                RULES,
                Instant.parse("2026-05-10T10:00:00Z"));
    }

    private static SubmitCorrection correction(int baseVersion, ReportLine... lines) {
        return correction(baseVersion, LocalDate.of(2026, 7, 20), Map.of(), lines);
    }

    private static SubmitCorrection on(
            String today, Map<String, LocalDate> afterPostingEnd, ReportLine... lines) {
        return correction(1, LocalDate.parse(today), afterPostingEnd, lines);
    }

    private static SubmitCorrection correction(
            int baseVersion,
            LocalDate today,
            Map<String, LocalDate> afterPostingEnd,
            ReportLine... lines) {
        return new SubmitCorrection(
                "20417358",
                APRIL,
                baseVersion,
                "nl",
                Arrays.asList(lines),
                List.of(new AnsweredCheck("D-05", null, null)),
                "2026-11",
                RULES,
                new CorrectionDays(today, LAST, afterPostingEnd),
                SENT);
    }

    private static ReportLine worked(String worker, String gross, String hours) {
        return ReportLine.worked(
                worker,
                "WORKED",
                "NW",
                APRIL.atDay(1),
                APRIL.atEndOfMonth(),
                new BigDecimal(gross),
                new BigDecimal(hours));
    }

    private static ReportLine period(String worker, int from, int to, String gross) {
        return ReportLine.worked(
                worker,
                "WORKED",
                "NW",
                APRIL.atDay(from),
                APRIL.atDay(to),
                new BigDecimal(gross),
                new BigDecimal("50"));
    }

    private static ReportLine onLeave(String worker, String gross) {
        return line(
                worker,
                gross,
                List.of(
                        new LeaveEntry(
                                APRIL.atDay(13),
                                APRIL.atDay(17),
                                new BigDecimal("580.00"),
                                5,
                                0,
                                new BigDecimal("580.00"),
                                BigDecimal.ZERO)));
    }

    private static ReportLine line(String worker, @Nullable String gross, List<LeaveEntry> leave) {
        return new ReportLine(
                worker,
                "WORKED",
                "NW",
                APRIL.atDay(1),
                APRIL.atEndOfMonth(),
                gross == null ? null : new BigDecimal(gross),
                new BigDecimal("160"),
                null,
                null,
                null,
                null,
                leave,
                List.of());
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
}
