package org.fondsloket.mailbox.letter.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.mailbox.letter.Letter;
import org.fondsloket.mailbox.letter.LetterCommand;
import org.fondsloket.mailbox.letter.LetterDecider;
import org.fondsloket.mailbox.letter.LetterEvent;
import org.fondsloket.mailbox.letter.LetterId;

@Aggregate
class LetterAggregate {

    @AggregateIdentifier String id;
    private Letter letter = LetterDecider.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(LetterCommand command) {
        LetterDecider.decide(letter, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(LetterEvent event) {
        id = LetterId.aggregate(event.letterId());
        letter = LetterDecider.evolve(letter, event);
    }
}
