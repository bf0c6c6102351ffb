package org.fondsloket.platform.relay;

import java.time.Instant;
import org.fondsloket.platform.event.Envelope;

/** Where and by whom an event was stored. */
public record StoredEvent(
        String eventId, String aggregateId, long sequence, Instant recordedAt, Envelope envelope) {}
