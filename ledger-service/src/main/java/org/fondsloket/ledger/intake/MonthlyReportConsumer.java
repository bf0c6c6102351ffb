package org.fondsloket.ledger.intake;

import java.util.List;
import org.fondsloket.contracts.MonthlyReportSubmitted;
import org.fondsloket.ledger.contribution.ContributionBooking;
import org.fondsloket.ledger.contribution.ContributionDiffers;
import org.fondsloket.ledger.posting.PostingCommand.RecordPosting;
import org.fondsloket.ledger.posting.PostingId;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.PermanentFailure;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.fondsloket.scheme.RuleSets;
import org.springframework.stereotype.Component;

/** Has every submitted report posted, in the transaction that remembers its event. */
@Component
final class MonthlyReportConsumer implements OuterEventConsumer {

    private static final String SUBMITTED = "reporting.monthly-report-submitted.v1";
    private static final int FIRST_VERSION = 1;

    private final Commands commands;
    private final RuleSets ruleSets;

    MonthlyReportConsumer(Commands commands, RuleSets ruleSets) {
        this.commands = commands;
        this.ruleSets = ruleSets;
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
        if (!event.type().equals(SUBMITTED) || event.erased()) {
            return;
        }
        MonthlyReportSubmitted report = event.payload(MonthlyReportSubmitted.class);
        if (report.version() != FIRST_VERSION) {
            // Booking a second version in full would charge the month twice.
            throw new PermanentFailure(
                    "report %s has version %d, but a correction is an event of its own"
                            .formatted(report.reportId(), report.version()));
        }
        try {
            commands.send(command(report, event.id()), event.envelope().causedBy(event.id()));
        } catch (ContributionDiffers | Refusal e) {
            throw new PermanentFailure(
                    "report " + report.reportId() + " cannot be booked: " + e.getMessage(), e);
        }
    }

    private RecordPosting command(MonthlyReportSubmitted report, String eventId) {
        ContributionBooking booking =
                ContributionBooking.of(ruleSets, ReportTranslator.contribution(report));
        return new RecordPosting(
                new PostingId(report.reportId(), report.version()),
                report.employerNumber(),
                report.month(),
                eventId,
                report.ruleSet(),
                booking.valueDate(),
                booking.entries(),
                booking.explanation());
    }
}
