package org.fondsloket.ledger.posting.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.ledger.posting.PostedReport;
import org.fondsloket.ledger.posting.PostingCommand;
import org.fondsloket.ledger.posting.PostingDecider;
import org.fondsloket.ledger.posting.PostingEvent;

/** Nothing but wiring: every rule is in {@link PostingDecider}. */
@Aggregate(type = "Posting")
class PostingAggregate {

    @AggregateIdentifier String id;

    private PostedReport state = PostingDecider.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PostingCommand command) {
        PostingDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(PostingEvent event) {
        id = event.aggregateId();
        state = PostingDecider.evolve(state, event);
    }
}
