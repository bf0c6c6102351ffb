package org.fondsloket.ledger.bank.run.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.ledger.bank.run.PaymentRun;
import org.fondsloket.ledger.bank.run.PaymentRunCommand;
import org.fondsloket.ledger.bank.run.PaymentRunDecider;
import org.fondsloket.ledger.bank.run.PaymentRunEvent;

/** Nothing but wiring: every rule is in {@link PaymentRunDecider}. */
@Aggregate(type = "PaymentRun")
class PaymentRunAggregate {

    @AggregateIdentifier String id;

    private PaymentRun state = PaymentRunDecider.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PaymentRunCommand command) {
        PaymentRunDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(PaymentRunEvent event) {
        id = "PaymentRun:" + event.runId();
        state = PaymentRunDecider.evolve(state, event);
    }
}
