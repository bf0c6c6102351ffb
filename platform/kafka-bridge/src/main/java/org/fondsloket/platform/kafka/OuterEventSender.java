package org.fondsloket.platform.kafka;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.fondsloket.contracts.Contracts;
import org.fondsloket.contracts.Outer;
import org.fondsloket.platform.event.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;

/** Puts outer events on their topics and says when the broker has them for good. */
public final class OuterEventSender {

    private final KafkaTemplate<String, byte[]> template;
    private final TopicNames names;

    OuterEventSender(KafkaTemplate<String, byte[]> template, TopicNames names) {
        this.template = template;
        this.names = names;
    }

    /** What this service signs its events with. */
    public String source() {
        return names.source();
    }

    /**
     * Sends one event.
     *
     * @param topic name in the contract, without the installation's prefix
     * @param payload contract record, or null for a tombstone
     * @return completes when all in-sync replicas have the record, or fails
     */
    public CompletableFuture<?> send(
            String topic, String key, CloudEvent event, @Nullable Object payload) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(
                        names.topic(topic),
                        key,
                        payload == null ? null : PayloadJson.write(payload));
        CloudEventHeaders.write(event, message.headers());
        return template.send(message);
    }

    /** Sends a contract record that stands for itself, such as one of a demo or a test. */
    public CompletableFuture<?> send(
            String id, String key, Object payload, Instant time, Envelope envelope) {
        Outer outer = Contracts.outer(payload.getClass());
        CloudEvent event = new CloudEvent(id, outer.type(), source(), key, time, envelope);
        return send(outer.topic(), key, event, payload);
    }

    /** Sends a tombstone on the contract's topic. */
    public CompletableFuture<?> sendTombstone(
            String id, String key, Class<?> contract, Instant time, Envelope envelope) {
        Outer outer = Contracts.outer(contract);
        CloudEvent event = new CloudEvent(id, outer.type(), source(), key, time, envelope);
        return send(outer.topic(), key, event, null);
    }
}
