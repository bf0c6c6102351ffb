package org.fondsloket.mailbox.audit.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.mailbox.audit.Audit;
import org.fondsloket.mailbox.audit.AuditCommand;
import org.fondsloket.mailbox.audit.AuditDecider;
import org.fondsloket.mailbox.audit.AuditEvent;

@Aggregate
class AuditAggregate {

    @AggregateIdentifier String id;
    private Audit audit = AuditDecider.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AuditCommand command) {
        AuditDecider.decide(audit, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(AuditEvent event) {
        id = AuditDecider.idOf(event);
        audit = AuditDecider.evolve(audit, event);
    }
}
