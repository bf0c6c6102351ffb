package org.fondsloket.identity.access.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.identity.access.Access;
import org.fondsloket.identity.access.AccessCommand;
import org.fondsloket.identity.access.AccessDecider;
import org.fondsloket.identity.access.AccessEvent;

@Aggregate
@Revision("1")
class AccessAggregate {

    @AggregateIdentifier String id;
    private Access state = new Access.None();

    AccessAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Boolean handle(AccessCommand command) {
        var events = AccessDecider.decide(state, command);
        events.forEach(AggregateLifecycle::apply);
        return !events.isEmpty();
    }

    @EventSourcingHandler
    void on(AccessEvent event) {
        id = AccessDecider.idOf(event.subject(), event.employerNumber());
        state = AccessDecider.evolve(state, event);
    }
}
