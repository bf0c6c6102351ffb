package org.fondsloket.identity.provider.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.identity.provider.ProviderCommand;
import org.fondsloket.identity.provider.ProviderDecider;
import org.fondsloket.identity.provider.ProviderEvent;
import org.fondsloket.identity.provider.ProviderFile;

@Aggregate
@Revision("1")
class ProviderAggregate {

    @AggregateIdentifier String id;
    private ProviderFile state = ProviderFile.none();

    ProviderAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Boolean handle(ProviderCommand command) {
        var events = ProviderDecider.decide(state, command);
        events.forEach(AggregateLifecycle::apply);
        return !events.isEmpty();
    }

    @EventSourcingHandler
    void on(ProviderEvent event) {
        id = ProviderDecider.idOf(event.providerNumber());
        state = ProviderDecider.evolve(state, event);
    }
}
