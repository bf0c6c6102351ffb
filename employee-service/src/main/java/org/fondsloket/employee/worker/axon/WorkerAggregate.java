package org.fondsloket.employee.worker.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.employee.worker.Worker;
import org.fondsloket.employee.worker.WorkerCommand;
import org.fondsloket.employee.worker.WorkerDecider;
import org.fondsloket.employee.worker.WorkerEvent;

/** Nothing but wiring: every rule is in {@link WorkerDecider}. */
@Aggregate(type = "Worker")
class WorkerAggregate {

    @AggregateIdentifier String id;

    private Worker state = WorkerDecider.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WorkerCommand command) {
        WorkerDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(WorkerEvent event) {
        id = event.aggregateId();
        state = WorkerDecider.evolve(state, event);
    }
}
