package org.fondsloket.identity.employeeportal.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.identity.employeeportal.EmployeePortalCommand;
import org.fondsloket.identity.employeeportal.EmployeePortalDecider;
import org.fondsloket.identity.employeeportal.EmployeePortalEvent;

@Aggregate
@Revision("1")
class EmployeePortalAggregate {

    @AggregateIdentifier String id;
    private boolean open;

    EmployeePortalAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Boolean handle(EmployeePortalCommand command) {
        var events = EmployeePortalDecider.decide(open, command);
        events.forEach(AggregateLifecycle::apply);
        return !events.isEmpty();
    }

    @EventSourcingHandler
    void on(EmployeePortalEvent event) {
        id = EmployeePortalDecider.idOf(event.employerNumber());
        open = EmployeePortalDecider.evolve(event);
    }
}
