package org.fondsloket.reporting.absence.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.reporting.absence.AbsenceCommand;
import org.fondsloket.reporting.absence.AbsenceDecider;
import org.fondsloket.reporting.absence.AbsenceEvent;
import org.fondsloket.reporting.absence.WorkerAbsences;

/** Nothing but wiring: every rule is in {@link AbsenceDecider}. */
@Aggregate(type = "WorkerAbsences")
class WorkerAbsencesAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by the framework
    private String id;

    private WorkerAbsences state = AbsenceDecider.initial();

    WorkerAbsencesAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AbsenceCommand command) {
        AbsenceDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(AbsenceEvent event) {
        id = event.aggregateId();
        state = AbsenceDecider.evolve(state, event);
    }
}
