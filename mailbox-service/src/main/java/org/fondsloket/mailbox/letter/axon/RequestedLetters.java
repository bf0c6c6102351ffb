package org.fondsloket.mailbox.letter.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRequested;
import org.fondsloket.mailbox.letter.LetterId;
import org.fondsloket.platform.command.EnvelopeMetaData;
import org.fondsloket.platform.event.Envelope;
import org.springframework.stereotype.Component;

/**
 * Finds again what was asked for: the facts of a letter stand in its first event and only there.
 */
@Component
public class RequestedLetters {

    private final EventStore store;

    RequestedLetters(EventStore store) {
        this.store = store;
    }

    /** The request with which this letter began. */
    public Requested find(String letterId) {
        DomainEventMessage<?> first = store.readEvents(LetterId.aggregate(letterId)).next();
        if (first.getPayload() instanceof LetterRequested letter) {
            return new Requested(
                    letter,
                    EnvelopeMetaData.read(first.getMetaData()).causedBy(first.getIdentifier()));
        }
        throw new IllegalStateException("Letter " + letterId + " does not start with its request");
    }

    /** A request with the thread it belongs to. */
    public record Requested(LetterRequested letter, Envelope envelope) {}
}
