package org.fondsloket.ledger.bank;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent;
import org.fondsloket.ledger.bank.transaction.StatementEvent;
import org.springframework.stereotype.Component;

/** Fills the lists of statements and movements from their events. */
@Component
@ProcessingGroup("bank")
class BankProjection {

    private final BankRows rows;

    BankProjection(BankRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(StatementEvent event, @Timestamp Instant at) {
        rows.put(event, at);
    }

    @EventHandler
    void on(BankTransactionEvent event, @Timestamp Instant at) {
        rows.put(event, at);
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
