package org.fondsloket.employer.employer.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.employer.employer.Employer;
import org.fondsloket.employer.employer.EmployerCommand;
import org.fondsloket.employer.employer.EmployerDecider;
import org.fondsloket.employer.employer.EmployerEvent;

/** Nothing but wiring: every rule is in {@link EmployerDecider}. */
@Aggregate(type = "Employer")
class EmployerAggregate {

    @AggregateIdentifier String id;

    private Employer state = EmployerDecider.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EmployerCommand command) {
        EmployerDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(EmployerEvent event) {
        id = event.aggregateId();
        state = EmployerDecider.evolve(state, event);
    }
}
