package org.fondsloket.mailbox.intake;

import java.util.List;
import org.fondsloket.contracts.MonthlyReportCorrected;
import org.fondsloket.contracts.MonthlyReportSubmitted;
import org.fondsloket.contracts.NilReportSubmitted;
import org.fondsloket.mailbox.confirmation.CorrectedMonth;
import org.fondsloket.mailbox.confirmation.ReportConfirmation;
import org.fondsloket.mailbox.confirmation.ReportedMonth;
import org.fondsloket.mailbox.confirmation.ReportedMonth.ReportedLeave;
import org.fondsloket.mailbox.confirmation.ReportedMonth.ReportedLine;
import org.fondsloket.mailbox.directory.EmployerDirectory;
import org.fondsloket.mailbox.letter.LetterCommand.RequestLetter;
import org.fondsloket.mailbox.letter.LetterId;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** When any version of a report was sent, then its confirmation is asked for (LT-07). */
@Component
class ReportConsumer implements OuterEventConsumer {

    private final Commands commands;
    private final EmployerDirectory employers;

    ReportConsumer(Commands commands, EmployerDirectory employers) {
        this.commands = commands;
        this.employers = employers;
    }

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public List<String> topics() {
        return List.of("reporting.monthly-report.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case "reporting.monthly-report-submitted.v1" ->
                    request(confirmationOf(event.payload(MonthlyReportSubmitted.class)), event);
            case "reporting.monthly-report-corrected.v1" ->
                    request(confirmationOf(event.payload(MonthlyReportCorrected.class)), event);
            case "reporting.nil-report-submitted.v1" ->
                    request(confirmationOf(event.payload(NilReportSubmitted.class)), event);
            default -> {
                // A type of a newer release asks for no letter of this one.
            }
        }
    }

    private void request(RequestLetter letter, ReceivedEvent event) {
        employers.wrote(event.key(), letter.language());
        commands.send(letter, event.envelope().causedBy(event.id()));
    }

    static RequestLetter confirmationOf(MonthlyReportSubmitted report) {
        return letter(
                report.language(),
                new ReportedMonth(
                        report.reportId(),
                        report.employerNumber(),
                        report.month(),
                        report.version(),
                        lines(report.lines()),
                        report.grossSum(),
                        report.contributionRate(),
                        report.contribution(),
                        report.dueOn(),
                        report.paymentReference(),
                        report.ruleSet(),
                        report.submittedAt(),
                        false,
                        null));
    }

    static RequestLetter confirmationOf(MonthlyReportCorrected report) {
        return letter(
                report.language(),
                new ReportedMonth(
                        report.reportId(),
                        report.employerNumber(),
                        report.month(),
                        report.version(),
                        lines(report.lines()),
                        report.grossSum(),
                        report.contributionRate(),
                        report.contribution(),
                        report.dueOn(),
                        report.paymentReference(),
                        report.ruleSet(),
                        report.submittedAt(),
                        false,
                        new CorrectedMonth(
                                report.valueDate(),
                                sums(report.before()),
                                sums(report.totals()),
                                report.changes().stream()
                                        .map(
                                                change ->
                                                        new CorrectedMonth.ChangedLine(
                                                                change.workerNumber(),
                                                                change.before().gross(),
                                                                change.after().gross()))
                                        .toList())));
    }

    static RequestLetter confirmationOf(NilReportSubmitted report) {
        return letter(
                report.language(),
                ReportedMonth.nil(
                        report.reportId(),
                        report.employerNumber(),
                        report.month(),
                        report.version(),
                        lines(report.lines()),
                        report.ruleSet(),
                        report.submittedAt()));
    }

    private static RequestLetter letter(String language, ReportedMonth report) {
        return new RequestLetter(
                LetterId.about(ReportConfirmation.KIND, report.reportId(), report.version()),
                report.employerNumber(),
                ReportConfirmation.KIND,
                report.month(),
                report.reportId(),
                language,
                report.toFacts());
    }

    private static CorrectedMonth.Sums sums(MonthlyReportSubmitted.Totals totals) {
        return new CorrectedMonth.Sums(
                totals.gross(),
                totals.hours(),
                totals.employmentDays(),
                totals.leaveDays(),
                totals.leavePayPaid(),
                totals.reimbursement(),
                totals.contribution());
    }

    private static List<ReportedLine> lines(List<MonthlyReportSubmitted.Line> lines) {
        return lines.stream().map(ReportConsumer::line).toList();
    }

    private static ReportedLine line(MonthlyReportSubmitted.Line line) {
        List<MonthlyReportSubmitted.Leave> leave = line.leave();
        return new ReportedLine(
                line.lineNo(),
                line.workerNumber(),
                line.status(),
                line.siteLand(),
                line.periodFrom(),
                line.periodTo(),
                line.grossWage(),
                line.hours(),
                line.employmentDays(),
                leave == null
                        ? List.of()
                        : leave.stream()
                                .map(
                                        each ->
                                                new ReportedLeave(
                                                        each.from(),
                                                        each.to(),
                                                        each.days(),
                                                        each.payPaid(),
                                                        each.payDue(),
                                                        each.reimbursement()))
                                .toList());
    }
}
