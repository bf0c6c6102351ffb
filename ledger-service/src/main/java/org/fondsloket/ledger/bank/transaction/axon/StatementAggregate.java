package org.fondsloket.ledger.bank.transaction.axon;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.ledger.bank.transaction.BrokenEntry;
import org.fondsloket.ledger.bank.transaction.StatementCommand;
import org.fondsloket.ledger.bank.transaction.StatementDecider;
import org.fondsloket.ledger.bank.transaction.StatementEvent;
import org.jspecify.annotations.Nullable;

/** Nothing but wiring: the rule is in {@link StatementDecider}. */
@Aggregate(type = "BankStatement")
class StatementAggregate {

    @AggregateIdentifier String id;

    private @Nullable List<BrokenEntry> broken;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(StatementCommand command) {
        List<StatementEvent> events = StatementDecider.decide(broken, command);
        events.forEach(AggregateLifecycle::apply);
        return !events.isEmpty();
    }

    @EventSourcingHandler
    void on(StatementEvent event) {
        id = "BankStatement:" + event.statementKey();
        broken = event.broken();
    }
}
