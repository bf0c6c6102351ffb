package org.fondsloket.mailbox.request.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.mailbox.request.DocumentRequest;
import org.fondsloket.mailbox.request.DocumentRequestCommand;
import org.fondsloket.mailbox.request.DocumentRequestDecider;
import org.fondsloket.mailbox.request.DocumentRequestEvent;

@Aggregate
class DocumentRequestAggregate {

    @AggregateIdentifier String id;
    private DocumentRequest request = DocumentRequestDecider.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DocumentRequestCommand command) {
        DocumentRequestDecider.decide(request, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(DocumentRequestEvent event) {
        id = DocumentRequestDecider.idOf(event);
        request = DocumentRequestDecider.evolve(request, event);
    }
}
