package org.fondsloket.identity.mandate.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.identity.mandate.Mandate;
import org.fondsloket.identity.mandate.MandateCommand;
import org.fondsloket.identity.mandate.MandateDecider;
import org.fondsloket.identity.mandate.MandateEvent;

@Aggregate
@Revision("1")
class MandateAggregate {

    @AggregateIdentifier String id;
    private Mandate state = new Mandate.None();

    MandateAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Boolean handle(MandateCommand command) {
        var events = MandateDecider.decide(state, command);
        events.forEach(AggregateLifecycle::apply);
        return !events.isEmpty();
    }

    @EventSourcingHandler
    void on(MandateEvent event) {
        id = MandateDecider.idOf(event.mandateId());
        state = MandateDecider.evolve(state, event);
    }
}
