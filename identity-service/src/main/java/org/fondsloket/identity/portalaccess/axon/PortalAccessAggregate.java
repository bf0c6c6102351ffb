package org.fondsloket.identity.portalaccess.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.identity.portalaccess.PortalAccess;
import org.fondsloket.identity.portalaccess.PortalAccessCommand;
import org.fondsloket.identity.portalaccess.PortalAccessDecider;
import org.fondsloket.identity.portalaccess.PortalAccessEvent;

@Aggregate
@Revision("1")
class PortalAccessAggregate {

    @AggregateIdentifier String id;
    private PortalAccess state = new PortalAccess.None();

    PortalAccessAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Boolean handle(PortalAccessCommand command) {
        var events = PortalAccessDecider.decide(state, command);
        events.forEach(AggregateLifecycle::apply);
        return !events.isEmpty();
    }

    @EventSourcingHandler
    void on(PortalAccessEvent event) {
        id = PortalAccessDecider.idOf(event.employerNumber(), event.workerNumber());
        state = PortalAccessDecider.evolve(state, event);
    }
}
