package org.fondsloket.mailbox.intake;

import java.util.List;
import org.fondsloket.contracts.MonthlyReportSubmitted;
import org.fondsloket.mailbox.confirmation.ReportConfirmation;
import org.fondsloket.mailbox.confirmation.ReportedMonth;
import org.fondsloket.mailbox.confirmation.ReportedMonth.ReportedLine;
import org.fondsloket.mailbox.letter.LetterCommand.RequestLetter;
import org.fondsloket.mailbox.letter.LetterId;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** When a report was submitted, then its confirmation is asked for (LT-07). */
@Component
class ReportConsumer implements OuterEventConsumer {

    private final Commands commands;

    ReportConsumer(Commands commands) {
        this.commands = commands;
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
        if (event.type().equals("reporting.monthly-report-submitted.v1")) {
            MonthlyReportSubmitted report = event.payload(MonthlyReportSubmitted.class);
            commands.send(confirmationOf(report), event.envelope().causedBy(event.id()));
        }
    }

    static RequestLetter confirmationOf(MonthlyReportSubmitted report) {
        return new RequestLetter(
                LetterId.about(ReportConfirmation.KIND, report.reportId(), report.version()),
                report.employerNumber(),
                ReportConfirmation.KIND,
                report.month(),
                report.reportId(),
                report.language(),
                reported(report).toFacts());
    }

    private static ReportedMonth reported(MonthlyReportSubmitted report) {
        return new ReportedMonth(
                report.reportId(),
                report.employerNumber(),
                report.month(),
                report.version(),
                report.lines().stream().map(ReportConsumer::line).toList(),
                report.grossSum(),
                report.contributionRate(),
                report.contribution(),
                report.dueOn(),
                report.paymentReference(),
                report.ruleSet(),
                report.submittedAt());
    }

    private static ReportedLine line(MonthlyReportSubmitted.Line line) {
        return new ReportedLine(
                line.lineNo(),
                line.workerNumber(),
                line.status(),
                line.siteLand(),
                line.periodFrom(),
                line.periodTo(),
                line.grossWage(),
                line.hours());
    }
}
