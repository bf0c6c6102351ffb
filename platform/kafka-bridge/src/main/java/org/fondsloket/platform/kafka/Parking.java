package org.fondsloket.platform.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.fondsloket.contracts.Contracts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;

/**
 * Moves a record that can never be handled to the consumer's dead-letter topic, and only then lets
 * the consumer go on.
 *
 * <p>A record of a compacted topic leaves its payload behind: it may be erased any day, and a copy
 * would outlive the erasure.
 */
final class Parking implements ConsumerRecordRecoverer {

    static final String CONSUMER = "dlt-consumer";
    static final String TOPIC = "dlt-topic";
    static final String PARTITION = "dlt-partition";
    static final String OFFSET = "dlt-offset";
    static final String REASON = "dlt-reason";
    static final String EXCEPTION = "dlt-exception";
    static final String PARKED_AT = "dlt-parked-at";

    private static final Logger LOG = LoggerFactory.getLogger(Parking.class);
    private static final long ACK_SECONDS = 30;

    private final String consumer;
    private final KafkaTemplate<String, byte[]> template;
    private final TopicNames names;
    private final Clock clock;
    private final Counter parked;

    Parking(
            String consumer,
            KafkaTemplate<String, byte[]> template,
            TopicNames names,
            Clock clock,
            MeterRegistry meters) {
        this.consumer = consumer;
        this.template = template;
        this.names = names;
        this.clock = clock;
        this.parked =
                Counter.builder("fondsloket.dead.letters.parked")
                        .tag("consumer", consumer)
                        .register(meters);
    }

    @Override
    public void accept(ConsumerRecord<?, ?> message, Exception failure) {
        String topic = names.contractName(message.topic());
        byte[] payload =
                Contracts.compacted(topic) || !(message.value() instanceof byte[] bytes)
                        ? null
                        : bytes;
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(
                        names.deadLetters(topic, consumer),
                        message.key() instanceof String key ? key : null,
                        payload);
        message.headers().forEach(letter.headers()::add);
        Throwable cause = cause(failure);
        CloudEventHeaders.put(letter.headers(), CONSUMER, consumer);
        CloudEventHeaders.put(letter.headers(), TOPIC, topic);
        CloudEventHeaders.put(letter.headers(), PARTITION, Integer.toString(message.partition()));
        CloudEventHeaders.put(letter.headers(), OFFSET, Long.toString(message.offset()));
        CloudEventHeaders.put(letter.headers(), REASON, reason(cause));
        CloudEventHeaders.put(letter.headers(), EXCEPTION, cause.getClass().getName());
        CloudEventHeaders.put(letter.headers(), PARKED_AT, clock.instant().toString());
        await(letter);
        parked.increment();
        LOG.error(
                "Consumer {} parked {}-{}@{}: {}",
                consumer,
                topic,
                message.partition(),
                message.offset(),
                reason(cause));
    }

    private void await(ProducerRecord<String, byte[]> letter) {
        try {
            template.send(letter).get(ACK_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("dead letter not acknowledged", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while parking", e);
        }
    }

    static Throwable cause(Throwable failure) {
        Throwable deepest = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PermanentFailure) {
                return cause;
            }
            deepest = cause;
        }
        return deepest;
    }

    /** Only our own words: a foreign exception's message may quote the payload. */
    static String reason(Throwable cause) {
        String message = cause.getMessage();
        return cause instanceof PermanentFailure && message != null
                ? message
                : cause.getClass().getSimpleName();
    }
}
