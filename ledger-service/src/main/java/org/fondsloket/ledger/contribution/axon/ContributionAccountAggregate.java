package org.fondsloket.ledger.contribution.axon;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.ledger.contribution.ContributionAccount;
import org.fondsloket.ledger.contribution.ContributionCommand;
import org.fondsloket.ledger.contribution.ContributionDecider;
import org.fondsloket.ledger.contribution.ContributionEvent;
import org.fondsloket.scheme.RuleSets;

/** Nothing but wiring: every rule is in {@link ContributionDecider}. */
@Aggregate(type = "ContributionAccount")
class ContributionAccountAggregate {

    @AggregateIdentifier String id;

    /** What the store told and nobody has asked for yet. */
    private final List<ContributionEvent> unread = new ArrayList<>();

    private ContributionAccount state = ContributionDecider.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ContributionCommand command, RuleSets ruleSets) {
        ContributionDecider.decide(ruleSets, read(), command).forEach(AggregateLifecycle::apply);
    }

    private ContributionAccount read() {
        state = ContributionDecider.evolve(state, unread);
        unread.clear();
        return state;
    }

    @EventSourcingHandler
    void on(ContributionEvent event) {
        id = ContributionEvent.aggregateId(event.employerNumber());
        unread.add(event);
    }
}
