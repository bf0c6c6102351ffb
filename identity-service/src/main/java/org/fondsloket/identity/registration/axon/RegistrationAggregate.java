package org.fondsloket.identity.registration.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.identity.registration.Registration;
import org.fondsloket.identity.registration.RegistrationCommand;
import org.fondsloket.identity.registration.RegistrationDecider;
import org.fondsloket.identity.registration.RegistrationEvent;

@Aggregate
@Revision("1")
class RegistrationAggregate {

    @AggregateIdentifier String id;
    private Registration state = Registration.none();

    RegistrationAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Boolean handle(RegistrationCommand command) {
        var events = RegistrationDecider.decide(state, command);
        events.forEach(AggregateLifecycle::apply);
        return !events.isEmpty();
    }

    @EventSourcingHandler
    void on(RegistrationEvent event) {
        id = RegistrationDecider.idOf(event.organisation());
        state = RegistrationDecider.evolve(state, event);
    }
}
