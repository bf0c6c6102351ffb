package org.fondsloket.platform.kafka;

import org.jspecify.annotations.Nullable;

/**
 * A parked record as operations staff see it: where it came from and why it failed, never what it
 * says.
 *
 * @param id address of the record within this service
 * @param topic name in the contract
 */
public record DeadLetter(
        String id,
        String consumer,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String eventId,
        @Nullable String type,
        String reason,
        String exception,
        String parkedAt) {}
