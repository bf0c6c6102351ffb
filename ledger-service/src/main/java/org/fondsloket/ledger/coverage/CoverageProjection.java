package org.fondsloket.ledger.coverage;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.fondsloket.ledger.contribution.ContributionEvent.CoverageChanged;
import org.fondsloket.ledger.leave.LeaveEvent;
import org.fondsloket.ledger.leave.LeaveEvent.LeaveAccountTakenOver;
import org.fondsloket.ledger.leave.LeaveEvent.LeavePaidOut;
import org.springframework.stereotype.Component;

/** Writes how far years are covered, and who was paid out of them. */
@Component
@ProcessingGroup("coverage")
class CoverageProjection {

    private final Coverages coverages;

    CoverageProjection(Coverages coverages) {
        this.coverages = coverages;
    }

    @EventHandler
    void on(CoverageChanged event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        coverages.put(
                event.employerNumber(),
                event.year(),
                sequence,
                recordedAt,
                event.paid(),
                event.assessed());
    }

    @EventHandler
    void on(LeaveEvent event) {
        event.years()
                .forEach(
                        year ->
                                year.employers()
                                        .forEach(
                                                share ->
                                                        coverages.employed(
                                                                event.workerNumber(),
                                                                year.year(),
                                                                share.employerNumber())));
        if (event instanceof LeavePaidOut paid) {
            coverages.paidOut(paid.workerNumber(), paid.year());
        }
        if (event instanceof LeaveAccountTakenOver taken) {
            taken.payouts()
                    .forEach(payout -> coverages.paidOut(taken.workerNumber(), payout.year()));
        }
    }

    @ResetHandler
    void reset() {
        coverages.clear();
    }
}
