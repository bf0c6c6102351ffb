package org.fondsloket.platform.processing;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Every processing group of a service with its kind.
 *
 * @param processors group to kind; a group that is not listed refuses to start
 * @param order group to order, {@link ProcessorOrder#AGGREGATE} when not listed
 * @param batchSize most events of a projection in one transaction
 * @param relayBatchSize most events of a relay in one transaction
 * @param claimTimeout after which another instance may take over a segment
 * @param deadLetters how parked events are tried again
 */
@ConfigurationProperties("fondsloket")
record ProcessorSettings(
        @DefaultValue Map<String, ProcessorKind> processors,
        @DefaultValue Map<String, ProcessorOrder> order,
        @DefaultValue("50") int batchSize,
        @DefaultValue("200") int relayBatchSize,
        @DefaultValue("10s") Duration claimTimeout,
        @DefaultValue DeadLetterSettings deadLetters) {

    /**
     * @param maxSequences most parked sequences of a group; one more stops the group
     * @param maxSequenceSize most parked events of one sequence
     * @param maxAttempts after which only a person tries again
     * @param firstRetry delay before the first attempt, doubled for each further one
     * @param longestDelay upper bound of the delay
     * @param interval how often the queue is looked at
     */
    record DeadLetterSettings(
            @DefaultValue("1024") int maxSequences,
            @DefaultValue("4096") int maxSequenceSize,
            @DefaultValue("6") int maxAttempts,
            @DefaultValue("10s") Duration firstRetry,
            @DefaultValue("1h") Duration longestDelay,
            @DefaultValue("5s") Duration interval) {}
}
