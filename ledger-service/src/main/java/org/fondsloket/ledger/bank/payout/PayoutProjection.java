package org.fondsloket.ledger.bank.payout;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.fondsloket.ledger.bank.run.PaymentRunEvent;
import org.fondsloket.ledger.bank.run.PayoutEvent;
import org.fondsloket.ledger.bank.run.RecipientEvent;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankReturnOrdered;
import org.fondsloket.ledger.contribution.ContributionEvent.PayoutOrdered;
import org.fondsloket.ledger.leave.LeaveEvent.LeavePaidOut;
import org.springframework.stereotype.Component;

/**
 * Fills the lists of payouts, runs and recipients; in one line, because they build on each other.
 */
@Component
@ProcessingGroup("payouts")
class PayoutProjection {

    private final PayoutRows payouts;
    private final RunRows runs;
    private final RecipientRows recipients;

    PayoutProjection(PayoutRows payouts, RunRows runs, RecipientRows recipients) {
        this.payouts = payouts;
        this.runs = runs;
        this.recipients = recipients;
    }

    @EventHandler
    void on(PayoutOrdered event) {
        payouts.order(event);
    }

    @EventHandler
    void on(BankReturnOrdered event, @Timestamp Instant at) {
        payouts.order(event, at);
    }

    @EventHandler
    void on(LeavePaidOut event) {
        payouts.order(event);
    }

    @EventHandler
    void on(PayoutEvent event) {
        payouts.put(event);
    }

    @EventHandler
    void on(PaymentRunEvent event, @Timestamp Instant at) {
        runs.put(event, at);
    }

    @EventHandler
    void on(RecipientEvent event, @Timestamp Instant at) {
        recipients.put(event, at);
    }

    @ResetHandler
    void reset() {
        payouts.clear();
        runs.clear();
        recipients.clear();
    }
}
