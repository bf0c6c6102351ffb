package org.fondsloket.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.fondsloket.contracts.Outer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The other services, as far as a test of one service needs them: says on the topics what they
 * would say and reads what the service itself says.
 *
 * <p>Written against the wire format only, without the platform's own Kafka code, so that a mistake
 * there cannot hide here.
 */
public final class OuterEvents implements AutoCloseable {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String bootstrap;
    private final String prefix;
    private final KafkaProducer<String, byte[]> producer;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    public OuterEvents(String bootstrap, String prefix) {
        this.bootstrap = bootstrap;
        this.prefix = prefix;
        this.producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrap, "acks", "all", "linger.ms", "0"),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    /** Publishes as another service would; returns the event's id. */
    public String publish(String key, Record contract) {
        return publish(key, contract, Map.of());
    }

    /**
     * Publishes with headers of the test's choice: the same {@code ce_id} twice is a redelivery.
     */
    public String publish(String key, Record contract, Map<String, String> headers) {
        var outer = outer(contract.getClass());
        var source = outer.topic().substring(0, outer.topic().indexOf('.'));
        var all = new HashMap<String, String>();
        all.put("ce_specversion", "1.0");
        all.put("ce_id", UUID.randomUUID().toString());
        all.put("ce_type", outer.type());
        all.put("ce_source", "urn:fondsloket:" + source);
        all.put("ce_subject", key);
        all.put("ce_time", Instant.now().toString());
        all.put("content-type", "application/json");
        all.put("ce_actorperson", "system:tests");
        all.put("ce_channel", "SYSTEM");
        all.put("ce_correlationid", UUID.randomUUID().toString());
        all.putAll(headers);
        send(topicOf(contract.getClass()), key, JSON.writeValueAsBytes(contract), all);
        return all.getOrDefault("ce_id", "");
    }

    /** Erases what the key stands for. */
    public void publishTombstone(String key, Class<? extends Record> contract) {
        send(
                topicOf(contract),
                key,
                null,
                Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", outer(contract).type(),
                        "ce_source", "urn:fondsloket:tests",
                        "ce_time", Instant.now().toString()));
    }

    /** Publishes bytes that no contract describes, for tests of what happens to rubbish. */
    public void publishRaw(
            Class<? extends Record> contract,
            String key,
            byte[] value,
            Map<String, String> headers) {
        send(topicOf(contract), key, value, headers);
    }

    /** Waits for an event of this type that matches. */
    public <T extends Record> PublishedEvent<T> awaitRecord(
            Class<T> contract, Predicate<T> matches) {
        return Awaitility.await()
                .alias("a " + outer(contract).type() + " on " + topicOf(contract))
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () ->
                                all(contract).stream()
                                        .filter(event -> matches.test(event.content()))
                                        .findFirst()
                                        .orElse(null),
                        event -> event != null);
    }

    /** Waits until the key was erased on the topic of this type. */
    public void awaitTombstone(Class<? extends Record> contract, String key) {
        Awaitility.await()
                .alias("a tombstone on " + topicOf(contract))
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () ->
                                records(topicOf(contract), Function.identity()).stream()
                                        .anyMatch(
                                                event ->
                                                        event.payload() == null
                                                                && event.key().equals(key)));
    }

    /**
     * Everything of this type that is on its topic now, tombstones left out, in partition order.
     */
    public <T extends Record> List<PublishedEvent<T>> all(Class<T> contract) {
        var type = outer(contract).type();
        return records(topicOf(contract), Function.identity()).stream()
                .filter(event -> event.payload() != null)
                .filter(event -> type.equals(event.headers().get("ce_type")))
                .map(
                        event ->
                                new PublishedEvent<>(
                                        event.key(),
                                        JSON.readValue(event.content(), contract),
                                        event.headers(),
                                        event.partition(),
                                        event.offset()))
                .toList();
    }

    /** Everything on a topic of any name, such as a dead-letter topic, without the prefix. */
    public List<PublishedEvent<byte[]>> raw(String topic) {
        return records(prefix + topic, Function.identity());
    }

    /** Name on the broker of the topic this contract travels on. */
    public String topicOf(Class<? extends Record> contract) {
        return prefix + outer(contract).topic();
    }

    private <T> List<PublishedEvent<T>> records(String topic, Function<byte[], T> reader) {
        var consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", "false"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
        try {
            List<PartitionInfo> known =
                    consumer.listTopics(PATIENCE).getOrDefault(topic, List.of());
            var partitions =
                    known.stream().map(one -> new TopicPartition(topic, one.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<PublishedEvent<T>>();
            while (partitions.stream()
                    .anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    found.add(published(record, reader));
                }
            }
            return found;
        } finally {
            // A close that waits for the broker's farewell hangs for half a minute now and then.
            consumer.close(CloseOptions.timeout(Duration.ZERO));
        }
    }

    private static <T> PublishedEvent<T> published(
            ConsumerRecord<String, byte[]> record, Function<byte[], T> reader) {
        var headers = new HashMap<String, String>();
        record.headers()
                .forEach(
                        header -> {
                            if (header.value() != null) {
                                headers.put(header.key(), new String(header.value(), UTF_8));
                            }
                        });
        byte @Nullable [] value = record.value();
        return new PublishedEvent<>(
                record.key(),
                value == null ? null : reader.apply(value),
                headers,
                record.partition(),
                record.offset());
    }

    private void send(
            String topic, String key, byte @Nullable [] value, Map<String, String> headers) {
        createTopic(topic);
        var record = new ProducerRecord<String, byte[]>(topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        try {
            producer.send(record).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka did not take the event", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The service makes the topics it reads; a probe alone must not fail for want of one. */
    private void createTopic(String topic) {
        if (!seen.add(topic)) {
            return;
        }
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1)))
                    .all()
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("The topic cannot be made", e);
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("Kafka does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Outer outer(Class<?> contract) {
        var outer = contract.getAnnotation(Outer.class);
        if (outer == null) {
            throw new IllegalArgumentException(contract.getName() + " is no outer event");
        }
        return outer;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
