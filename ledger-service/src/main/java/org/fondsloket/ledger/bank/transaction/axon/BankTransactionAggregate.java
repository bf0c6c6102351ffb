package org.fondsloket.ledger.bank.transaction.axon;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.ledger.bank.transaction.BankTransaction;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand;
import org.fondsloket.ledger.bank.transaction.BankTransactionDecider;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent;

/** Nothing but wiring: every rule is in {@link BankTransactionDecider}. */
@Aggregate(type = "BankTransaction")
class BankTransactionAggregate {

    @AggregateIdentifier String id;

    private BankTransaction state = BankTransactionDecider.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    BankTransactionCommand.Decided handle(BankTransactionCommand command) {
        List<BankTransactionEvent> events = BankTransactionDecider.decide(state, command);
        events.forEach(AggregateLifecycle::apply);
        return BankTransactionDecider.answer(state, !events.isEmpty());
    }

    @EventSourcingHandler
    void on(BankTransactionEvent event) {
        id = "BankTransaction:" + event.transactionId();
        state = BankTransactionDecider.evolve(state, event);
    }
}
