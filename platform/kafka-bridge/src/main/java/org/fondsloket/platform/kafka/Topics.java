package org.fondsloket.platform.kafka;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.fondsloket.contracts.Contracts;

/** Creates the topics a service publishes and reads, so that no broker default decides on them. */
final class Topics {

    private static final String MAX_MESSAGE_BYTES = "4194304";
    private static final long ATTEMPT_SECONDS = 10;

    private final Map<String, Object> adminSettings;
    private final TopicNames names;
    private final KafkaBridgeProperties properties;
    private final List<OuterEventConsumer> consumers;

    Topics(
            Map<String, Object> adminSettings,
            TopicNames names,
            KafkaBridgeProperties properties,
            List<OuterEventConsumer> consumers) {
        this.adminSettings = Map.copyOf(adminSettings);
        this.names = names;
        this.properties = properties;
        this.consumers = List.copyOf(consumers);
    }

    /**
     * Creates what is missing and leaves what exists as it is.
     *
     * @throws KafkaException when the broker does not answer
     */
    void create() {
        List<NewTopic> wanted = wanted();
        if (wanted.isEmpty()) {
            return;
        }
        try (Admin admin = Admin.create(adminSettings)) {
            Map<String, KafkaFuture<Void>> created = admin.createTopics(wanted).values();
            for (KafkaFuture<Void> topic : created.values()) {
                await(topic);
            }
        }
    }

    private static void await(KafkaFuture<Void> topic) {
        try {
            topic.get(ATTEMPT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("topic cannot be created", e.getCause());
            }
        } catch (TimeoutException e) {
            throw new KafkaException("broker does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while creating topics", e);
        }
    }

    List<NewTopic> wanted() {
        Set<String> facts = new TreeSet<>(Contracts.topicsOf(names.context()));
        facts.addAll(properties.publishes());
        consumers.forEach(consumer -> facts.addAll(consumer.topics()));
        Map<String, NewTopic> wanted = new TreeMap<>();
        for (String topic : facts) {
            wanted.put(
                    topic,
                    topic(
                            names.topic(topic),
                            properties.partitions(),
                            Contracts.compacted(topic) ? compacted() : keptForEver()));
        }
        for (OuterEventConsumer consumer : consumers) {
            for (String topic : consumer.topics()) {
                String parked = names.deadLetters(topic, consumer.name());
                wanted.put(parked, topic(parked, 1, keptForEver()));
            }
        }
        return List.copyOf(wanted.values());
    }

    private NewTopic topic(String name, int partitions, Map<String, String> settings) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, MAX_MESSAGE_BYTES);
        all.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(properties.minInsync()));
        return new NewTopic(name, partitions, properties.replication()).configs(all);
    }

    private static Map<String, String> keptForEver() {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG, "-1",
                TopicConfig.RETENTION_BYTES_CONFIG, "-1");
    }

    private Map<String, String> compacted() {
        KafkaBridgeProperties.Compaction compaction = properties.compaction();
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_COMPACT,
                TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG,
                Double.toString(compaction.minCleanableDirtyRatio()),
                TopicConfig.SEGMENT_MS_CONFIG,
                Long.toString(compaction.segment().toMillis()),
                TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG,
                Long.toString(compaction.maxLag().toMillis()),
                TopicConfig.DELETE_RETENTION_MS_CONFIG,
                Long.toString(compaction.deleteRetention().toMillis()));
    }
}
