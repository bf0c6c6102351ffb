package org.fondsloket.ledger.leave.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.ledger.leave.LeaveAnswer;
import org.fondsloket.ledger.leave.LeaveCommand;
import org.fondsloket.ledger.leave.LeaveDecider;
import org.fondsloket.ledger.leave.LeaveEvent;
import org.fondsloket.ledger.leave.LeaveState;
import org.fondsloket.scheme.RuleSets;

/** Nothing but wiring: every rule is in {@link LeaveDecider}. */
@Aggregate(type = "LeaveAccount")
class LeaveAccountAggregate {

    @AggregateIdentifier String id;

    private LeaveState state = LeaveDecider.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    LeaveAnswer handle(LeaveCommand command, RuleSets ruleSets) {
        LeaveState before = state;
        LeaveDecider.decide(before, command, ruleSets).forEach(AggregateLifecycle::apply);
        return LeaveDecider.answer(before, state, command);
    }

    @EventSourcingHandler
    void on(LeaveEvent event) {
        id = LeaveEvent.aggregateId(event.workerNumber());
        state = LeaveDecider.evolve(state, event);
    }
}
