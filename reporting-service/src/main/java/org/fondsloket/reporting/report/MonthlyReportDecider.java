package org.fondsloket.reporting.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.reporting.report.MonthlyReportCommand.SubmitMonthlyReport;
import org.fondsloket.reporting.report.MonthlyReportEvent.MonthlyReportSubmitted;
import org.fondsloket.scheme.Contribution;
import org.fondsloket.scheme.Money;

/** The rules of filing a month, without anything that stores or transports reports. */
public final class MonthlyReportDecider {

    private static final int FIRST_VERSION = 1;

    private MonthlyReportDecider() {}

    /** State before the first event. */
    public static MonthlyReport initial() {
        return new MonthlyReport.Unfiled();
    }

    /**
     * @throws Refusal when the month is filed with other content (check S-10)
     */
    public static List<MonthlyReportEvent> decide(
            MonthlyReport state, MonthlyReportCommand command) {
        return switch (command) {
            case SubmitMonthlyReport submit -> submit(state, submit);
        };
    }

    /** The state after one more event. */
    public static MonthlyReport evolve(MonthlyReport state, MonthlyReportEvent event) {
        return switch (event) {
            case MonthlyReportSubmitted submitted ->
                    new MonthlyReport.Filed(
                            submitted.contentHash(), submitted.version(), receipt(submitted));
        };
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

    private static MonthlyReportSubmitted submitted(
            SubmitMonthlyReport command, String contentHash) {
        Contribution contribution =
                Contribution.of(
                        command.rules(),
                        command.month(),
                        command.lines().stream()
                                .map(ReportLine::grossWage)
                                .filter(Objects::nonNull)
                                .map(Money::of)
                                .toList());
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
                command.rules().paymentDueOn(command.month()),
                command.employerNumber() + " " + command.month(),
                contribution.ruleSet(),
                contentHash,
                command.submittedAt());
    }

    /** What the sender of this report was told. */
    public static Receipt receipt(MonthlyReportSubmitted event) {
        return new Receipt(
                event.reportId(),
                event.employerNumber(),
                event.month(),
                event.version(),
                event.grossSum(),
                event.contribution(),
                event.dueOn(),
                event.paymentReference(),
                event.ruleSet(),
                event.submittedAt());
    }

    /** The answer to whoever wants to change a filed month without sending a correction. */
    public static Refusal alreadyFiled(YearMonth month) {
        return new Refusal(
                "REPORT_ALREADY_FILED", Map.of("check", "S-10", "month", month.toString()));
    }
}
