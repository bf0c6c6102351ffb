package org.fondsloket.ledger.intake;

import java.math.BigDecimal;
import java.util.List;
import org.fondsloket.contracts.MonthlyReportCorrected;
import org.fondsloket.contracts.MonthlyReportSubmitted;
import org.fondsloket.contracts.NilReportSubmitted;
import org.fondsloket.ledger.contribution.ContributionBooking;
import org.fondsloket.ledger.contribution.ContributionDiffers;
import org.fondsloket.ledger.posting.PostingCommand;
import org.fondsloket.ledger.posting.PostingCommand.NoteReport;
import org.fondsloket.ledger.posting.PostingCommand.RecordPosting;
import org.fondsloket.ledger.posting.PostingId;
import org.fondsloket.ledger.posting.axon.BookedVersions;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.PermanentFailure;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.fondsloket.scheme.RuleSets;
import org.springframework.stereotype.Component;

/** Has every version of a report posted, in the transaction that remembers its event. */
@Component
final class MonthlyReportConsumer implements OuterEventConsumer {

    private static final int FIRST_VERSION = 1;

    private final Commands commands;
    private final BookedVersions booked;
    private final RuleSets ruleSets;

    MonthlyReportConsumer(Commands commands, BookedVersions booked, RuleSets ruleSets) {
        this.commands = commands;
        this.booked = booked;
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
        send(report.reportId(), () -> command(report, event.id()), event);
    }

    private void corrected(MonthlyReportCorrected report, ReceivedEvent event) {
        // All versions of a report travel under one key, so the ones before were here before.
        BigDecimal owedBefore =
                booked.owedUpTo(report.reportId(), report.version() - 1)
                        .orElseThrow(
                                () ->
                                        new PermanentFailure(
                                                "version %d of report %s came, but one before it is not booked"
                                                        .formatted(
                                                                report.version(),
                                                                report.reportId())));
        send(report.reportId(), () -> command(report, owedBefore, event.id()), event);
    }

    private void nil(NilReportSubmitted report, ReceivedEvent event) {
        send(
                report.reportId(),
                () ->
                        new NoteReport(
                                new PostingId(report.reportId(), report.version()),
                                report.employerNumber(),
                                report.month(),
                                event.id()),
                event);
    }

    private void send(String reportId, Booking booking, ReceivedEvent event) {
        try {
            commands.send(booking.command(), event.envelope().causedBy(event.id()));
        } catch (ContributionDiffers | Refusal e) {
            throw new PermanentFailure(
                    "report " + reportId + " cannot be booked: " + e.getMessage(), e);
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

    private PostingCommand command(
            MonthlyReportCorrected report, BigDecimal owedBefore, String eventId) {
        PostingId posting = new PostingId(report.reportId(), report.version());
        ContributionBooking booking =
                ContributionBooking.ofCorrection(
                        ruleSets,
                        ReportTranslator.contribution(report),
                        owedBefore,
                        report.difference().contribution());
        return booking.entries().isEmpty()
                ? new NoteReport(posting, report.employerNumber(), report.month(), eventId)
                : new RecordPosting(
                        posting,
                        report.employerNumber(),
                        report.month(),
                        eventId,
                        report.ruleSet(),
                        booking.valueDate(),
                        booking.entries(),
                        booking.explanation());
    }

    /** What a report leads to, computed where its failure can be told. */
    private interface Booking {

        PostingCommand command();
    }
}
