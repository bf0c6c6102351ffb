package org.fondsloket.ledger.leavestatement;

import java.util.TreeMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.fondsloket.ledger.contribution.ContributionEvent.ClaimPart;
import org.fondsloket.ledger.contribution.ContributionEvent.ReimbursementCredited;
import org.fondsloket.ledger.leave.LeaveEvent.LeavePaidOut;
import org.fondsloket.ledger.leave.StatementOccasion;
import org.fondsloket.platform.command.EnvelopeMetaData;
import org.fondsloket.platform.event.Envelope;
import org.springframework.stereotype.Component;

/**
 * A worker learns of every leave that was paid for: to the employer who granted it, or to the
 * worker.
 */
@Component
@ProcessingGroup("leave-statement")
class WhenLeaveIsSettledThenTellTheWorker {

    private final LeaveStatements statements;

    WhenLeaveIsSettledThenTellTheWorker(LeaveStatements statements) {
        this.statements = statements;
    }

    @EventHandler
    void on(ReimbursementCredited event, EventMessage<?> message) {
        TreeMap<String, Integer> oldest = new TreeMap<>();
        for (ClaimPart claim : event.claims()) {
            int year = claim.from().getYear() - (claim.daysFromCarryOver() > 0 ? 1 : 0);
            oldest.merge(claim.workerNumber(), year, Math::min);
        }
        oldest.forEach(
                (worker, year) ->
                        statements.tell(
                                worker,
                                StatementOccasion.REIMBURSEMENT,
                                event.credit(),
                                year,
                                event.on(),
                                envelope(message)));
    }

    @EventHandler
    void on(LeavePaidOut event, EventMessage<?> message) {
        statements.tell(
                event.workerNumber(),
                switch (event.kind()) {
                    case IN_LIEU -> StatementOccasion.PAYMENT_IN_LIEU;
                    case COMPENSATION -> StatementOccasion.COMPENSATION;
                },
                message.getIdentifier(),
                event.year(),
                event.on(),
                envelope(message));
    }

    private static Envelope envelope(EventMessage<?> message) {
        return EnvelopeMetaData.read(message.getMetaData()).causedBy(message.getIdentifier());
    }
}
