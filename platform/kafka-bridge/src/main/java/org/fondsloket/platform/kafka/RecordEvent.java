package org.fondsloket.platform.kafka;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.fondsloket.platform.event.Envelope;
import org.jspecify.annotations.Nullable;

/** An outer event read from a record. */
final class RecordEvent implements ReceivedEvent {

    private final CloudEvent attributes;
    private final String key;
    private final byte @Nullable [] value;

    private RecordEvent(CloudEvent attributes, String key, byte @Nullable [] value) {
        this.attributes = attributes;
        this.key = key;
        this.value = value;
    }

    /**
     * @throws PermanentFailure when the record is no CloudEvent
     */
    static RecordEvent of(ConsumerRecord<String, byte[]> message) {
        String key = message.key();
        if (key == null || key.isEmpty()) {
            throw new PermanentFailure("record has no key");
        }
        return new RecordEvent(CloudEventHeaders.read(message.headers()), key, message.value());
    }

    @Override
    public String id() {
        return attributes.id();
    }

    @Override
    public String type() {
        return attributes.type();
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Instant time() {
        return attributes.time();
    }

    @Override
    public Envelope envelope() {
        return attributes.envelope();
    }

    @Override
    public boolean erased() {
        return value == null;
    }

    @Override
    public <T> T payload(Class<T> contract) {
        return PayloadJson.read(value, contract);
    }
}
