package org.fondsloket.identity.policy.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.identity.policy.PolicyCommand;
import org.fondsloket.identity.policy.PolicyDecider;
import org.fondsloket.identity.policy.PolicyEvent;
import org.fondsloket.identity.policy.ServicePolicy;

@Aggregate
@Revision("1")
class ServicePolicyAggregate {

    @AggregateIdentifier String id;
    private ServicePolicy state = new ServicePolicy.Unknown();

    ServicePolicyAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Boolean handle(PolicyCommand command) {
        var events = PolicyDecider.decide(state, command);
        events.forEach(AggregateLifecycle::apply);
        return !events.isEmpty();
    }

    @EventSourcingHandler
    void on(PolicyEvent event) {
        id = PolicyDecider.idOf(event.serviceCode());
        state = PolicyDecider.evolve(state, event);
    }
}
