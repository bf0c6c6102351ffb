package org.fondsloket.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.reporting.report.MonthlyReportCommand.SubmitCorrection;
import org.fondsloket.reporting.report.MonthlyReportCommand.SubmitMonthlyReport;
import org.fondsloket.reporting.report.MonthlyReportEvent.MonthlyReportCorrected;
import org.fondsloket.reporting.report.MonthlyReportEvent.MonthlyReportSubmitted;
import org.fondsloket.reporting.report.MonthlyReportEvent.NilReportSubmitted;
import org.fondsloket.scheme.Contribution;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleKey;
import org.fondsloket.scheme.RuleSet;

/** The rules of filing a month, without anything that stores or transports reports. */
public final class MonthlyReportDecider {

    private static final int FIRST_VERSION = 1;

    private MonthlyReportDecider() {}

    /** State before the first event. */
    public static MonthlyReport initial() {
        return new MonthlyReport.Unfiled();
    }

    /**
     * @throws Refusal when the month is filed with other content (check S-10), when a correction
     *     was made from an older version, changes nothing (D-04) or does after the last day what
     *     only the days before it allow (D-02)
     */
    public static List<MonthlyReportEvent> decide(
            MonthlyReport state, MonthlyReportCommand command) {
        return switch (command) {
            case SubmitMonthlyReport submit -> submit(state, submit);
            case SubmitCorrection correction -> correct(state, correction);
        };
    }

    /** The state after one more event. */
    public static MonthlyReport evolve(MonthlyReport state, MonthlyReportEvent event) {
        return new MonthlyReport.Filed(
                event.contentHash(),
                event.version(),
                event.lines(),
                event.contributionRate(),
                event.figures(),
                Receipt.of(event));
    }

    private static List<MonthlyReportEvent> submit(
            MonthlyReport state, SubmitMonthlyReport command) {
        String contentHash = ContentHash.of(command.lines());
        return switch (state) {
            case MonthlyReport.Unfiled _ -> List.of(submitted(command, contentHash));
            // Sent again, by a double click or a lost answer: no news, the same receipt.
            case MonthlyReport.Filed filed when filed.contentHash().equals(contentHash) ->
                    List.of();
            case MonthlyReport.Filed _ -> throw alreadyFiled(command.month());
        };
    }

    private static MonthlyReportEvent submitted(SubmitMonthlyReport command, String contentHash) {
        Contribution contribution = contribution(command.rules(), command.month(), command.lines());
        LocalDate dueOn = command.rules().paymentDueOn(command.month());
        String paymentReference = command.employerNumber() + " " + command.month();
        if (nobodyContributes(command.rules(), command.month(), command.lines())) {
            return new NilReportSubmitted(
                    command.reportId().value(),
                    command.employerNumber(),
                    command.month(),
                    FIRST_VERSION,
                    command.language(),
                    command.lines(),
                    contribution.rate(),
                    dueOn,
                    paymentReference,
                    contribution.ruleSet(),
                    command.answered(),
                    contentHash,
                    command.submittedAt());
        }
        return new MonthlyReportSubmitted(
                command.reportId().value(),
                command.employerNumber(),
                command.month(),
                FIRST_VERSION,
                command.language(),
                command.lines(),
                contribution.grossSum().amount(),
                contribution.rate(),
                contribution.amount().amount(),
                Figures.of(command.lines(), contribution.amount().amount()),
                dueOn,
                paymentReference,
                contribution.ruleSet(),
                command.answered(),
                command.assurance(),
                contentHash,
                command.submittedAt());
    }

    private static List<MonthlyReportEvent> correct(MonthlyReport state, SubmitCorrection command) {
        if (!(state instanceof MonthlyReport.Filed filed)) {
            throw new Refusal("REPORT_NOT_FILED", Map.of("month", command.month().toString()));
        }
        String contentHash = ContentHash.of(command.lines());
        if (filed.contentHash().equals(contentHash) && command.baseVersion() < filed.version()) {
            // This very correction arrived before: no news, the same receipt.
            return List.of();
        }
        if (command.baseVersion() != filed.version()) {
            throw correctedMeanwhile(command.month(), filed.version());
        }
        if (filed.contentHash().equals(contentHash)) {
            throw new Refusal(
                    "CORRECTION_WITHOUT_CHANGE",
                    Map.of("check", "D-04", "month", command.month().toString()));
        }
        return List.of(corrected(filed, command, contentHash));
    }

    private static MonthlyReportCorrected corrected(
            MonthlyReport.Filed filed, SubmitCorrection command, String contentHash) {
        Comparison comparison = Comparison.of(filed, command);
        requireAllowed(comparison.pairs(), command);
        return new MonthlyReportCorrected(
                command.reportId().value(),
                command.employerNumber(),
                command.month(),
                filed.version() + 1,
                command.language(),
                command.lines(),
                comparison.contribution().rate(),
                comparison.after(),
                comparison.correction(filed, command),
                filed.receipt().dueOn(),
                filed.receipt().paymentReference(),
                comparison.contribution().ruleSet(),
                command.answered(),
                command.assurance(),
                contentHash,
                command.submittedAt());
    }

    /**
     * What the command would change, whether it may or not; the figures of a report that is sent
     * come from here too.
     */
    public static Correction compare(MonthlyReport.Filed filed, SubmitCorrection command) {
        return Comparison.of(filed, command).correction(filed, command);
    }

    /**
     * D-02 and D-03: after a worker's last day his wages may still be raised, because wages that
     * were reported too low must be mended at any time, and nothing else.
     */
    private static void requireAllowed(List<LinePairs.Pair> pairs, SubmitCorrection command) {
        pairs.stream()
                .filter(LinePairs.Pair::isTyped)
                .filter(pair -> !command.days().opensFor(pair.workerNumber()))
                .collect(
                        Collectors.groupingBy(
                                LinePairs.Pair::workerNumber, TreeMap::new, Collectors.toList()))
                .forEach(
                        (worker, changed) -> {
                            if (!raisesOnly(changed)) {
                                throw new Refusal(
                                        "CORRECTION_WINDOW_CLOSED",
                                        Map.of(
                                                "check",
                                                "D-02",
                                                "month",
                                                command.month().toString(),
                                                "workerNumber",
                                                worker,
                                                "lastDay",
                                                command.days().lastDay(worker).toString()));
                            }
                        });
    }

    private static boolean raisesOnly(List<LinePairs.Pair> ofOneWorker) {
        BigDecimal raise =
                ofOneWorker.stream()
                        .map(LinePairs.Pair::raise)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return raise.signum() > 0
                && leave(ofOneWorker, LinePairs.Pair::leaveBefore)
                        .equals(leave(ofOneWorker, LinePairs.Pair::leaveAfter));
    }

    private static List<String> leave(
            List<LinePairs.Pair> pairs, Function<LinePairs.Pair, List<String>> side) {
        return pairs.stream().flatMap(pair -> side.apply(pair).stream()).sorted().toList();
    }

    private static LocalDate lastDay(CorrectionDays days, List<LinePairs.Pair> pairs) {
        return pairs.stream()
                .filter(LinePairs.Pair::isTyped)
                .map(pair -> days.lastDay(pair.workerNumber()))
                .min(Comparator.naturalOrder())
                .orElse(days.lastDay());
    }

    private static List<LineChange> changes(
            List<LinePairs.Pair> pairs, BigDecimal rateBefore, Contribution contribution) {
        return pairs.stream()
                .map(
                        pair ->
                                pair.change(
                                        gross -> share(gross, rateBefore),
                                        gross -> share(gross, contribution.rate())))
                .toList();
    }

    private static BigDecimal share(BigDecimal gross, BigDecimal rate) {
        return Money.of(gross).times(rate).roundedHalfUpToCents().amount();
    }

    private static Contribution contribution(
            RuleSet rules, YearMonth month, List<ReportLine> lines) {
        return Contribution.of(
                rules,
                month,
                lines.stream()
                        .map(ReportLine::grossWage)
                        .filter(Objects::nonNull)
                        .map(Money::of)
                        .toList());
    }

    private static boolean nobodyContributes(
            RuleSet rules, YearMonth month, List<ReportLine> lines) {
        Set<String> contributing = rules.value(RuleKey.STATUS_CONTRIBUTING, month);
        return lines.stream().noneMatch(line -> contributing.contains(line.status()));
    }

    /** The answer to whoever wants to change a filed month without sending a correction. */
    public static Refusal alreadyFiled(YearMonth month) {
        return new Refusal(
                "REPORT_ALREADY_FILED", Map.of("check", "S-10", "month", month.toString()));
    }

    /** The answer to whoever corrects a version that is not the last one any more. */
    public static Refusal correctedMeanwhile(YearMonth month, int version) {
        return new Refusal(
                "REPORT_CORRECTED_MEANWHILE",
                Map.of("month", month.toString(), "version", String.valueOf(version)));
    }

    /** The old lines beside the new ones and what the new ones come to, worked out once. */
    private record Comparison(
            List<LinePairs.Pair> pairs, Contribution contribution, Figures after) {

        static Comparison of(MonthlyReport.Filed filed, SubmitCorrection command) {
            Contribution contribution =
                    MonthlyReportDecider.contribution(
                            command.rules(), command.month(), command.lines());
            return new Comparison(
                    LinePairs.between(filed.lines(), command.lines()),
                    contribution,
                    Figures.of(command.lines(), contribution.amount().amount()));
        }

        Correction correction(MonthlyReport.Filed filed, SubmitCorrection command) {
            return new Correction(
                    filed.version(),
                    filed.figures(),
                    after.minus(filed.figures()),
                    changes(pairs, filed.rate(), contribution),
                    filed.receipt().dueOn(),
                    pairs.stream()
                            .filter(LinePairs.Pair::isTyped)
                            .allMatch(pair -> command.days().opensFor(pair.workerNumber())),
                    lastDay(command.days(), pairs));
        }
    }
}
