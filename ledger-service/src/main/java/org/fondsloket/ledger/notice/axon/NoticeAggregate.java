package org.fondsloket.ledger.notice.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.ledger.notice.Notice;
import org.fondsloket.ledger.notice.NoticeCommand;
import org.fondsloket.ledger.notice.NoticeEvent;

/** Nothing but wiring: the rule is in {@link Notice}. */
@Aggregate(type = "Notice")
class NoticeAggregate {

    @AggregateIdentifier String id;

    private Notice state = Notice.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoticeCommand command) {
        Notice.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(NoticeEvent event) {
        id = NoticeEvent.aggregateId(event.noticeId());
        state = Notice.evolve(state, event);
    }
}
