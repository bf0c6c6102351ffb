package org.fondsloket.platform.relay;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.fondsloket.platform.command.EnvelopeMetaData;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.kafka.CloudEvent;
import org.fondsloket.platform.kafka.OuterEventSender;

/**
 * Reads the event store in order and sends what others may know. Its token moves only when the
 * broker has acknowledged every record of the batch: while the broker is away it waits, and catches
 * up when it is back.
 */
@ProcessingGroup(Relay.GROUP)
final class Relay {

    static final String GROUP = "relay";

    private final List<OuterEventTranslator> translators;
    private final OuterEventSender sender;

    Relay(List<OuterEventTranslator> translators, OuterEventSender sender) {
        this.translators = List.copyOf(translators);
        this.sender = sender;
    }

    @EventHandler
    void on(EventMessage<?> message, UnitOfWork<?> unitOfWork) {
        if (!(message instanceof DomainEventMessage<?> stored)) {
            return;
        }
        Envelope envelope = EnvelopeMetaData.read(message.getMetaData());
        outer(stored, envelope)
                .ifPresent(
                        outer -> {
                            CompletableFuture<?> acknowledged = send(outer, stored, envelope);
                            unitOfWork.onPrepareCommit(unit -> await(acknowledged, outer));
                        });
    }

    private Optional<OuterEvent> outer(DomainEventMessage<?> stored, Envelope envelope) {
        StoredEvent origin =
                new StoredEvent(
                        stored.getIdentifier(),
                        stored.getAggregateIdentifier(),
                        stored.getSequenceNumber(),
                        stored.getTimestamp(),
                        envelope);
        List<OuterEvent> outer =
                translators.stream()
                        .flatMap(each -> each.translate(stored.getPayload(), origin).stream())
                        .toList();
        if (outer.size() > 1) {
            throw new IllegalStateException(
                    "two outer events for one " + stored.getPayloadType().getSimpleName());
        }
        return outer.stream().findFirst();
    }

    private CompletableFuture<?> send(
            OuterEvent outer, DomainEventMessage<?> stored, Envelope envelope) {
        CloudEvent event =
                new CloudEvent(
                        stored.getIdentifier(),
                        outer.type(),
                        sender.source(),
                        stored.getAggregateIdentifier(),
                        stored.getTimestamp(),
                        envelope);
        return sender.send(outer.topic(), outer.key(), event, outer.payload());
    }

    /** Ends in time by itself: the producer gives a record up before the token's claim runs out. */
    private static void await(CompletableFuture<?> acknowledged, OuterEvent outer) {
        try {
            acknowledged.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    outer.type() + " is not acknowledged, the relay stays where it is", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the broker", e);
        }
    }
}
