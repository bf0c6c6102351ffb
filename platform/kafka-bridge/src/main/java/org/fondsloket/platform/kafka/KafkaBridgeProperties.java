package org.fondsloket.platform.kafka;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation may set about topics and consumers.
 *
 * @param partitions of a topic that does not exist yet
 * @param replication copies of a topic that does not exist yet
 * @param minInsync copies that must have a record before it counts as sent
 * @param publishes topics this service publishes beside those of its own context
 * @param maxPollRecords records per poll: small, so that a slow handler never loses its partition
 * @param eventsPerTransaction how many records share one database transaction while all goes well
 * @param concurrency threads per consumer
 * @param retryFirst first wait after a failure that may pass
 * @param retryMax longest wait between two attempts
 */
@ConfigurationProperties("fondsloket.kafka")
record KafkaBridgeProperties(
        @DefaultValue("6") int partitions,
        @DefaultValue("1") short replication,
        @DefaultValue("1") int minInsync,
        @DefaultValue List<String> publishes,
        @DefaultValue("100") int maxPollRecords,
        @DefaultValue("20") int eventsPerTransaction,
        @DefaultValue("1") int concurrency,
        @DefaultValue("200ms") Duration retryFirst,
        @DefaultValue("15s") Duration retryMax,
        @DefaultValue Compaction compaction) {

    /**
     * How soon a compacted topic forgets.
     *
     * @param minCleanableDirtyRatio share of superseded records that starts the cleaner
     * @param segment age at which a segment is closed, since the open one is never cleaned
     * @param maxLag latest moment at which a superseded record must be gone
     * @param deleteRetention how long a tombstone stays for consumers that were away
     */
    record Compaction(
            @DefaultValue("0.01") double minCleanableDirtyRatio,
            @DefaultValue("10m") Duration segment,
            @DefaultValue("1h") Duration maxLag,
            @DefaultValue("30d") Duration deleteRetention) {}
}
