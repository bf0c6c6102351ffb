package org.fondsloket.ledger.bank.run.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.ledger.bank.run.Recipient;
import org.fondsloket.ledger.bank.run.RecipientCommand;
import org.fondsloket.ledger.bank.run.RecipientEvent;

/** Nothing but wiring: every rule is in {@link Recipient}. */
@Aggregate(type = "RecipientAccount")
class RecipientAggregate {

    @AggregateIdentifier String id;

    private Recipient state = Recipient.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecipientCommand command) {
        Recipient.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(RecipientEvent event) {
        id = "RecipientAccount:" + event.employerNumber();
        state = Recipient.evolve(state, event);
    }
}
