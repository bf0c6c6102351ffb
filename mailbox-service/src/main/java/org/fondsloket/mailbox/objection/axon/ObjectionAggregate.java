package org.fondsloket.mailbox.objection.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.mailbox.objection.Objection;
import org.fondsloket.mailbox.objection.ObjectionCommand;
import org.fondsloket.mailbox.objection.ObjectionDecider;
import org.fondsloket.mailbox.objection.ObjectionEvent;

@Aggregate
class ObjectionAggregate {

    @AggregateIdentifier String id;
    private Objection objection = ObjectionDecider.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ObjectionCommand command) {
        ObjectionDecider.decide(objection, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ObjectionEvent event) {
        id = ObjectionDecider.idOf(event);
        objection = ObjectionDecider.evolve(objection, event);
    }
}
