package org.fondsloket.testing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record on a topic as a subscriber sees it.
 *
 * @param payload null for a tombstone
 * @param headers CloudEvents attributes and all others, as text
 */
public record PublishedEvent<T>(
        String key, @Nullable T payload, Map<String, String> headers, int partition, long offset) {

    public PublishedEvent {
        headers = Map.copyOf(headers);
    }

    /** The event, when it is known to be no tombstone. */
    public T content() {
        var content = payload;
        if (content == null) {
            throw new IllegalStateException("This record is a tombstone");
        }
        return content;
    }

    /** The event's id, stable over re-sends. */
    public String id() {
        return header("ce_id");
    }

    public String type() {
        return header("ce_type");
    }

    /**
     * @throws IllegalStateException when the record has no such header
     */
    public String header(String name) {
        var value = headers.get(name);
        if (value == null) {
            throw new IllegalStateException("The record has no header " + name);
        }
        return value;
    }
}
