package org.fondsloket.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.reporting.report.MonthlyReportCommand.SubmitCorrection;
import org.fondsloket.reporting.report.MonthlyReportCommand.SubmitMonthlyReport;
import org.fondsloket.reporting.report.MonthlyReportEvent.MonthlyReportCorrected;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever is corrected how often, only the last version counts")
class CorrectionPropertiesTest {

    private static final int CASES = 4_096;
    private static final long SEED = 20_260_401;
    private static final RuleSet RULES = RuleSets.published().latest();
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final Instant SENT = Instant.parse("2026-07-20T08:00:00Z");
    private static final CorrectionDays DAYS =
            new CorrectionDays(LocalDate.of(2026, 7, 20), LocalDate.of(2027, 9, 30), Map.of());

    @Test
    void aChainOfCorrectionsNetsToItsLastVersion() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int run = 0; run < CASES; run++) {
            List<ReportLine> lines = lines(random);
            MonthlyReport.Filed state = filed(lines);
            Figures booked = state.figures();
            for (int version = 1; version <= random.nextInt(1, 5); version++) {
                List<ReportLine> next = lines(random);
                if (ContentHash.of(next).equals(state.contentHash())) {
                    continue;
                }
                MonthlyReportCorrected event = correct(state, next);
                booked = booked.plus(event.correction().difference());
                state = (MonthlyReport.Filed) MonthlyReportDecider.evolve(state, event);
                lines = next;
            }

            assertThat(booked).as("run %d", run).isEqualTo(filed(lines).figures());
            assertThat(state.figures()).isEqualTo(booked);
        }
    }

    @Test
    void aReportAndItsReversalAreNothing() {
        SplittableRandom random = new SplittableRandom(SEED + 1);
        for (int run = 0; run < CASES; run++) {
            MonthlyReport.Filed first = filed(lines(random));
            List<ReportLine> nothing =
                    first.lines().stream()
                            .map(ReportLine::workerNumber)
                            .distinct()
                            .map(worker -> ReportLine.withoutValues(worker, "NOT_POSTED", null))
                            .toList();

            MonthlyReportCorrected reversal = correct(first, nothing);

            assertThat(first.figures().plus(reversal.correction().difference()))
                    .as("run %d", run)
                    .isEqualTo(Figures.none());
        }
    }

    @Test
    void theChangedLinesAddUpToTheDifference() {
        SplittableRandom random = new SplittableRandom(SEED + 2);
        for (int run = 0; run < CASES; run++) {
            MonthlyReport.Filed first = filed(lines(random));
            List<ReportLine> next = changed(first.lines(), random);
            if (ContentHash.of(next).equals(first.contentHash())) {
                continue;
            }
            Correction correction = correct(first, next).correction();

            Figures sum =
                    correction.changes().stream()
                            .map(LineChange::difference)
                            .reduce(Figures.none(), Figures::plus);

            // Shares of single lines are rounded one by one, the contribution once on the sum.
            assertThat(withoutContribution(sum))
                    .as("run %d", run)
                    .isEqualTo(withoutContribution(correction.difference()));
        }
    }

    @Test
    void theOrderOfTheLinesDoesNotMatter() {
        SplittableRandom random = new SplittableRandom(SEED + 3);
        for (int run = 0; run < CASES; run++) {
            List<ReportLine> before = lines(random);
            List<ReportLine> after = changed(before, random);
            if (ContentHash.of(after).equals(ContentHash.of(before))) {
                continue;
            }
            Correction straight = correct(filed(before), after).correction();
            Correction mixed =
                    correct(filed(shuffled(before, random)), shuffled(after, random)).correction();

            assertThat(mixed.difference()).as("run %d", run).isEqualTo(straight.difference());
            assertThat(withoutPlaces(mixed)).isEqualTo(withoutPlaces(straight));
        }
    }

    @Test
    void aCorrectionInAnotherOrderIsNone() {
        SplittableRandom random = new SplittableRandom(SEED + 4);
        for (int run = 0; run < CASES; run++) {
            MonthlyReport.Filed first = filed(lines(random));
            String answer = "accepted";
            try {
                correct(first, shuffled(first.lines(), random));
            } catch (Refusal refusal) {
                answer = refusal.code();
            }
            assertThat(answer).as("run %d", run).isEqualTo("CORRECTION_WITHOUT_CHANGE");
        }
    }

    private static Figures withoutContribution(Figures figures) {
        return figures.minus(
                new Figures(
                        BigDecimal.ZERO,
                        figures.contribution(),
                        BigDecimal.ZERO,
                        0,
                        0,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO));
    }

    private static List<LineChange> withoutPlaces(Correction correction) {
        return correction.changes().stream()
                .map(
                        change ->
                                new LineChange(
                                        change.workerNumber(),
                                        null,
                                        null,
                                        change.before(),
                                        change.after()))
                .toList();
    }

    private static MonthlyReportCorrected correct(
            MonthlyReport.Filed state, List<ReportLine> lines) {
        return (MonthlyReportCorrected)
                MonthlyReportDecider.decide(
                                state,
                                new SubmitCorrection(
                                        "20417358",
                                        APRIL,
                                        state.version(),
                                        "nl",
                                        lines,
                                        List.of(),
                                        null,
                                        RULES,
                                        DAYS,
                                        SENT))
                        .getFirst();
    }

    private static MonthlyReport.Filed filed(List<ReportLine> lines) {
        return (MonthlyReport.Filed)
                MonthlyReportDecider.evolve(
                        MonthlyReportDecider.initial(),
                        MonthlyReportDecider.decide(
                                        MonthlyReportDecider.initial(),
                                        new SubmitMonthlyReport(
                                                "20417358",
                                                APRIL,
                                                "nl",
                                                lines,
                                                List.of(),
                                                null,
                                                RULES,
                                                SENT))
                                .getFirst());
    }

    /** One to three workers, each with up to two periods that never overlap. */
    private static List<ReportLine> lines(RandomGenerator random) {
        List<ReportLine> lines = new ArrayList<>();
        int workers = random.nextInt(1, 4);
        for (int worker = 0; worker < workers; worker++) {
            String number = "330012720" + worker;
            lines.add(line(number, 1, random.nextInt(2, 15), random));
            if (random.nextInt(3) == 0) {
                lines.add(line(number, 16, random.nextInt(17, 31), random));
            }
        }
        return lines;
    }

    private static List<ReportLine> changed(List<ReportLine> lines, RandomGenerator random) {
        List<ReportLine> changed = new ArrayList<>(lines);
        int at = random.nextInt(changed.size());
        ReportLine old = changed.get(at);
        int from = old.periodFrom() == null ? 1 : old.periodFrom().getDayOfMonth();
        changed.set(at, line(old.workerNumber(), from, from + random.nextInt(1, 12), random));
        return changed;
    }

    private static List<ReportLine> shuffled(List<ReportLine> lines, RandomGenerator random) {
        List<ReportLine> shuffled = new ArrayList<>(lines);
        for (int at = shuffled.size() - 1; at > 0; at--) {
            Collections.swap(shuffled, at, random.nextInt(at + 1));
        }
        return shuffled;
    }

    private static ReportLine line(String worker, int from, int to, RandomGenerator random) {
        return new ReportLine(
                        worker,
                        "WORKED",
                        "NW",
                        APRIL.atDay(from),
                        APRIL.atDay(to),
                        cents(random, 500_000),
                        cents(random, 20_000),
                        null,
                        null,
                        null,
                        null,
                        random.nextInt(4) == 0
                                ? List.of(
                                        new LeaveEntry(
                                                APRIL.atDay(from),
                                                APRIL.atDay(from),
                                                cents(random, 20_000),
                                                1,
                                                0,
                                                cents(random, 20_000),
                                                BigDecimal.ZERO))
                                : List.of(),
                        List.of())
                .withEmploymentDays(to - from + 1);
    }

    private static BigDecimal cents(RandomGenerator random, int most) {
        return BigDecimal.valueOf(random.nextInt(most), 2);
    }
}
