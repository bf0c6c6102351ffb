package org.fondsloket.platform.kafka;

import java.time.Instant;
import org.fondsloket.platform.event.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * Attributes of an outer event in the terms of CloudEvents 1.0, free of the broker's headers.
 *
 * @param id stable over re-sends: the id of the stored event behind it
 * @param type logical type with major version
 * @param source which service it comes from, such as {@code urn:fondsloket:ledger}
 * @param subject aggregate it is about
 */
public record CloudEvent(
        String id,
        String type,
        String source,
        @Nullable String subject,
        Instant time,
        Envelope envelope) {}
