package org.fondsloket.employee.notification.axon;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.employee.notification.Decided;
import org.fondsloket.employee.notification.NotificationCommand;
import org.fondsloket.employee.notification.NotificationDecider;
import org.fondsloket.employee.notification.NotificationEvent;
import org.fondsloket.employee.notification.PostingNotification;

/** Nothing but wiring: every rule is in {@link NotificationDecider}. */
@Aggregate(type = "PostingNotification")
class PostingNotificationAggregate {

    @AggregateIdentifier String id;

    private PostingNotification state = NotificationDecider.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided handle(NotificationCommand command) {
        List<NotificationEvent> events = NotificationDecider.decide(state, command);
        events.forEach(AggregateLifecycle::apply);
        return new Decided(state.version(), !events.isEmpty());
    }

    @EventSourcingHandler
    void on(NotificationEvent event) {
        id = event.key().aggregateId();
        state = NotificationDecider.evolve(state, event);
    }
}
