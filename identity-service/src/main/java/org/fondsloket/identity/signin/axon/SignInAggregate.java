package org.fondsloket.identity.signin.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.identity.signin.SignIn;
import org.fondsloket.identity.signin.SignInCommand;
import org.fondsloket.identity.signin.SignInDecider;
import org.fondsloket.identity.signin.SignInEvent;

@Aggregate
@Revision("1")
class SignInAggregate {

    @AggregateIdentifier String id;
    private SignIn state = SignIn.unknown();

    SignInAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Boolean handle(SignInCommand command) {
        var events = SignInDecider.decide(state, command);
        events.forEach(AggregateLifecycle::apply);
        return !events.isEmpty();
    }

    @EventSourcingHandler
    void on(SignInEvent event) {
        id = SignInDecider.idOf(event.subject());
        state = SignInDecider.evolve(state, event);
    }
}
