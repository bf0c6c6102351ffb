package org.fondsloket.mailbox.notice.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.mailbox.notice.Notice;
import org.fondsloket.mailbox.notice.NoticeCommand;
import org.fondsloket.mailbox.notice.NoticeDecider;
import org.fondsloket.mailbox.notice.NoticeEvent;

@Aggregate
class NoticeAggregate {

    @AggregateIdentifier String id;
    private Notice notice = NoticeDecider.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoticeCommand command) {
        NoticeDecider.decide(notice, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(NoticeEvent event) {
        id = "Notice:" + event.mailId();
        notice = NoticeDecider.evolve(notice, event);
    }
}
