package org.fondsloket.identity.standing.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.identity.standing.Standing;
import org.fondsloket.identity.standing.StandingCommand;
import org.fondsloket.identity.standing.StandingDecider;
import org.fondsloket.identity.standing.StandingEvent;

@Aggregate
@Revision("1")
class StandingAggregate {

    @AggregateIdentifier String id;
    private Standing state = Standing.plain();

    StandingAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Boolean handle(StandingCommand command) {
        var events = StandingDecider.decide(state, command);
        events.forEach(AggregateLifecycle::apply);
        return !events.isEmpty();
    }

    @EventSourcingHandler
    void on(StandingEvent event) {
        id = StandingDecider.idOf(event.subject());
        state = StandingDecider.evolve(state, event);
    }
}
