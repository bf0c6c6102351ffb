package org.fondsloket.identity.organisation.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.identity.organisation.Organisation;
import org.fondsloket.identity.organisation.OrganisationCommand;
import org.fondsloket.identity.organisation.OrganisationDecider;
import org.fondsloket.identity.organisation.OrganisationEvent;

@Aggregate
@Revision("1")
class OrganisationAggregate {

    @AggregateIdentifier String id;
    private Organisation state = Organisation.empty();

    OrganisationAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Boolean handle(OrganisationCommand command) {
        var events = OrganisationDecider.decide(state, command);
        events.forEach(AggregateLifecycle::apply);
        return !events.isEmpty();
    }

    @EventSourcingHandler
    void on(OrganisationEvent event) {
        id = OrganisationDecider.idOf(event.organisation());
        state = OrganisationDecider.evolve(state, event);
    }
}
