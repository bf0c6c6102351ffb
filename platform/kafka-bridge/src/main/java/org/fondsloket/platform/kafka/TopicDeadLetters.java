package org.fondsloket.platform.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.header.Headers;
import org.fondsloket.contracts.Contracts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The parked records of this service's consumers and the decision about each of them, which is kept
 * beside the effect it allows.
 */
public final class TopicDeadLetters {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, Reception> receptions;
    private final ConsumerFactory<String, byte[]> readers;
    private final TopicNames names;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    TopicDeadLetters(
            Collection<Reception> receptions,
            ConsumerFactory<String, byte[]> readers,
            TopicNames names,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.receptions =
                receptions.stream()
                        .collect(Collectors.toMap(each -> each.consumer().name(), each -> each));
        this.readers = readers;
        this.names = names;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** What came of a retry. */
    public enum Outcome {
        /** The event had its effect. */
        DONE,
        /** The event had its effect before. */
        DUPLICATE,
        /** A newer record of the key, or an erasure, has replaced it. */
        SUPERSEDED,
        /** It failed again and stays where it is. */
        FAILED
    }

    /** Parked records nobody has decided on yet, oldest first within a topic. */
    public List<DeadLetter> open() {
        Set<String> decided =
                jdbc
                        .sql(
                                """
                                select consumer, topic, kafka_partition, kafka_offset
                                from dead_letter_decision
                                """)
                        .query(
                                (row, number) ->
                                        id(
                                                row.getString(1),
                                                row.getString(2),
                                                row.getInt(3),
                                                row.getLong(4)))
                        .list()
                        .stream()
                        .collect(Collectors.toSet());
        return receptions.values().stream()
                .flatMap(each -> each.consumer().topics().stream().map(t -> parked(t, each)))
                .flatMap(parked -> parked.keySet().stream())
                .filter(letter -> !decided.contains(letter.id()))
                .toList();
    }

    /**
     * Handles a parked record again, by the same path as at first: a second effect is impossible.
     *
     * @return empty when there is no such open letter
     */
    public Optional<Outcome> retry(String id, String by) {
        return find(id).map(letter -> retry(letter, by));
    }

    /**
     * Closes a parked record without effect.
     *
     * @return false when there is no such open letter
     */
    public boolean discard(String id, String reason, String by) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reason is needed");
        }
        Optional<DeadLetter> letter = find(id);
        letter.ifPresent(found -> decide(found, "DISCARDED", reason, by));
        return letter.isPresent();
    }

    private Optional<DeadLetter> find(String id) {
        return open().stream().filter(letter -> letter.id().equals(id)).findFirst();
    }

    private Outcome retry(DeadLetter letter, String by) {
        Reception reception = reception(letter);
        ConsumerRecord<String, byte[]> message = original(letter, reception);
        if (message == null) {
            decide(letter, Outcome.SUPERSEDED.name(), null, by);
            return Outcome.SUPERSEDED;
        }
        try {
            Outcome outcome =
                    transaction.execute(
                            status -> {
                                Outcome result =
                                        reception.receive(message)
                                                ? Outcome.DONE
                                                : Outcome.DUPLICATE;
                                decide(letter, result.name(), null, by);
                                return result;
                            });
            return outcome == null ? Outcome.FAILED : outcome;
        } catch (PermanentFailure e) {
            return Outcome.FAILED;
        }
    }

    private Reception reception(DeadLetter letter) {
        Reception reception = receptions.get(letter.consumer());
        if (reception == null) {
            throw new IllegalStateException("no consumer " + letter.consumer());
        }
        return reception;
    }

    private void decide(DeadLetter letter, String decision, @Nullable String reason, String by) {
        jdbc.sql(
                        """
                        insert into dead_letter_decision
                            (consumer, topic, kafka_partition, kafka_offset, event_id, decision,
                             reason, decided_by)
                        values (:consumer, :topic, :partition, :offset, :eventId, :decision,
                                :reason, :by)
                        on conflict do nothing
                        """)
                .param("consumer", letter.consumer())
                .param("topic", letter.topic())
                .param("partition", letter.partition())
                .param("offset", letter.offset())
                .param("eventId", letter.eventId())
                .param("decision", decision)
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    /**
     * The record to handle again; for a compacted topic it is read where it was, if still there.
     */
    private @Nullable ConsumerRecord<String, byte[]> original(
            DeadLetter letter, Reception reception) {
        if (Contracts.compacted(letter.topic())) {
            TopicPartition partition =
                    new TopicPartition(names.topic(letter.topic()), letter.partition());
            return read(partition, letter.offset(), message -> true).stream()
                    .filter(message -> message.offset() == letter.offset())
                    .findFirst()
                    .orElse(null);
        }
        return parked(letter.topic(), reception).get(letter);
    }

    /** A record may have been parked twice; its letter is one, because its address is. */
    private Map<DeadLetter, ConsumerRecord<String, byte[]>> parked(
            String topic, Reception reception) {
        String consumer = reception.consumer().name();
        TopicPartition partition = new TopicPartition(names.deadLetters(topic, consumer), 0);
        Map<String, DeadLetter> byId = new LinkedHashMap<>();
        Map<DeadLetter, ConsumerRecord<String, byte[]>> letters = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> message : read(partition, 0, message -> false)) {
            DeadLetter letter = letter(message);
            if (byId.putIfAbsent(letter.id(), letter) == null) {
                letters.put(letter, message);
            }
        }
        return letters;
    }

    /** Reads from this offset to the present end, or until a record says that it is enough. */
    private List<ConsumerRecord<String, byte[]>> read(
            TopicPartition partition, long from, Predicate<ConsumerRecord<String, byte[]>> enough) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (Consumer<String, byte[]> reader = readers.createConsumer()) {
            reader.assign(Set.of(partition));
            long end = reader.endOffsets(Set.of(partition)).getOrDefault(partition, 0L);
            long begin = reader.beginningOffsets(Set.of(partition)).getOrDefault(partition, 0L);
            reader.seek(partition, Math.max(from, begin));
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (reader.position(partition) < end) {
                for (ConsumerRecord<String, byte[]> message : reader.poll(POLL)) {
                    found.add(message);
                    if (enough.test(message)) {
                        return found;
                    }
                }
                if (System.nanoTime() > deadline) {
                    throw new KafkaException("broker does not answer");
                }
            }
        } catch (UnknownTopicOrPartitionException e) {
            return List.of();
        }
        return found;
    }

    private static DeadLetter letter(ConsumerRecord<String, byte[]> message) {
        Headers headers = message.headers();
        String consumer = header(headers, Parking.CONSUMER);
        String topic = header(headers, Parking.TOPIC);
        int partition = Integer.parseInt(header(headers, Parking.PARTITION));
        long offset = Long.parseLong(header(headers, Parking.OFFSET));
        return new DeadLetter(
                id(consumer, topic, partition, offset),
                consumer,
                topic,
                partition,
                offset,
                message.key(),
                CloudEventHeaders.text(headers, "ce_id"),
                CloudEventHeaders.text(headers, "ce_type"),
                header(headers, Parking.REASON),
                header(headers, Parking.EXCEPTION),
                header(headers, Parking.PARKED_AT));
    }

    private static String header(Headers headers, String name) {
        String value = CloudEventHeaders.text(headers, name);
        if (value == null) {
            throw new IllegalStateException("dead letter without header " + name);
        }
        return value;
    }

    private static String id(String consumer, String topic, int partition, long offset) {
        return consumer + "~" + topic + "~" + partition + "~" + offset;
    }
}
