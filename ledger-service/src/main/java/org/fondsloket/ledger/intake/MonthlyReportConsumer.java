package org.fondsloket.ledger.intake;

import java.util.List;
import org.fondsloket.contracts.MonthlyReportCorrected;
import org.fondsloket.contracts.MonthlyReportSubmitted;
import org.fondsloket.contracts.NilReportSubmitted;
import org.fondsloket.ledger.contribution.ContributionCommand;
import org.fondsloket.ledger.contribution.ContributionDiffers;
import org.fondsloket.ledger.leave.ReportedLeave;
import org.fondsloket.ledger.leave.SettledLeave;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.PermanentFailure;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/**
 * Has every version of a report settled in the leave accounts of its workers and booked on the
 * account of its employer, in the transaction that remembers its event.
 */
@Component
final class MonthlyReportConsumer implements OuterEventConsumer {

    private static final int FIRST_VERSION = 1;

    private final Commands commands;
    private final ReportedLeave leave;
    private final Assurances assurances;

    MonthlyReportConsumer(Commands commands, ReportedLeave leave, Assurances assurances) {
        this.commands = commands;
        this.leave = leave;
        this.assurances = assurances;
    }

    @Override
    public String name() {
        return "monthly-report";
    }

    @Override
    public List<String> topics() {
        return List.of("reporting.monthly-report.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.erased()) {
            return;
        }
        switch (event.type()) {
            case "reporting.monthly-report-submitted.v1" ->
                    submitted(event.payload(MonthlyReportSubmitted.class), event);
            case "reporting.monthly-report-corrected.v1" ->
                    corrected(event.payload(MonthlyReportCorrected.class), event);
            case "reporting.nil-report-submitted.v1" ->
                    nil(event.payload(NilReportSubmitted.class), event);
            default -> {
                // A type of a newer release says nothing that is booked here.
            }
        }
    }

    private void submitted(MonthlyReportSubmitted report, ReceivedEvent event) {
        if (report.version() != FIRST_VERSION) {
            // Booking a second version in full would charge the month twice.
            throw new PermanentFailure(
                    "report %s has version %d, but a correction is an event of its own"
                            .formatted(report.reportId(), report.version()));
        }
        book(
                report.reportId(),
                LeaveTranslator.report(report, event.id()),
                settled -> ReportTranslator.command(report, event.id(), settled),
                event);
        assurances.keep(
                report.employerNumber(),
                report.month(),
                report.reportId(),
                report.version(),
                report.assuranceVersion());
    }

    private void corrected(MonthlyReportCorrected report, ReceivedEvent event) {
        book(
                report.reportId(),
                LeaveTranslator.report(report, event.id()),
                settled -> ReportTranslator.command(report, event.id(), settled),
                event);
        assurances.keep(
                report.employerNumber(),
                report.month(),
                report.reportId(),
                report.version(),
                report.assuranceVersion());
    }

    private void nil(NilReportSubmitted report, ReceivedEvent event) {
        book(
                report.reportId(),
                LeaveTranslator.report(report, event.id()),
                settled -> ReportTranslator.command(report, event.id()),
                event);
    }

    /** The workers first, for their accounts say what the employer gets back. */
    private void book(
            String reportId, ReportedLeave.Report report, Booking booking, ReceivedEvent event) {
        Envelope envelope = event.envelope().causedBy(event.id());
        try {
            List<SettledLeave> settled = leave.record(report, envelope);
            commands.send(booking.command(settled), envelope);
        } catch (ContributionDiffers | Refusal e) {
            throw new PermanentFailure(
                    "report " + reportId + " cannot be booked: " + e.getMessage(), e);
        }
    }

    /** What a report leads to on its employer's account. */
    private interface Booking {

        ContributionCommand command(List<SettledLeave> settled);
    }
}
