package org.fondsloket.ledger.bank.run.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.ledger.bank.run.Payout;
import org.fondsloket.ledger.bank.run.PayoutCommand;
import org.fondsloket.ledger.bank.run.PayoutEvent;

/** Nothing but wiring: every rule is in {@link Payout}. */
@Aggregate(type = "Payout")
class PayoutAggregate {

    @AggregateIdentifier String id;

    private Payout state = Payout.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PayoutCommand command) {
        Payout.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(PayoutEvent event) {
        id = "Payout:" + event.payoutId();
        state = Payout.evolve(state, event);
    }
}
