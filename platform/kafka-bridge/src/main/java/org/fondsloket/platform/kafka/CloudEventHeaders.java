package org.fondsloket.platform.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.fondsloket.platform.event.Actor;
import org.fondsloket.platform.event.Channel;
import org.fondsloket.platform.event.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * CloudEvents 1.0 in binary mode: attributes are record headers, the payload stays plain JSON that
 * any subscriber can read.
 */
public final class CloudEventHeaders {

    private static final String SPEC_VERSION = "1.0";

    private CloudEventHeaders() {}

    /** Writes all attributes and the envelope. */
    public static void write(CloudEvent event, Headers headers) {
        Envelope envelope = event.envelope();
        Actor actor = envelope.actor();
        put(headers, "ce_specversion", SPEC_VERSION);
        put(headers, "ce_id", event.id());
        put(headers, "ce_type", event.type());
        put(headers, "ce_source", event.source());
        put(headers, "ce_subject", event.subject());
        put(headers, "ce_time", event.time().toString());
        put(headers, "ce_dataschema", "urn:fondsloket:schema:" + event.type());
        put(headers, "content-type", "application/json");
        put(headers, "ce_actorperson", actor.person());
        put(headers, "ce_actororganisation", actor.organisation());
        put(headers, "ce_actingfor", actor.actingFor());
        put(headers, "ce_mandate", actor.mandate());
        put(headers, "ce_acr", actor.acr());
        put(headers, "ce_channel", envelope.channel().name());
        put(headers, "ce_correlationid", envelope.correlationId());
        put(headers, "ce_causationid", envelope.causationId());
        put(headers, "traceparent", envelope.traceparent());
    }

    /**
     * Reads what {@link #write} wrote. Envelope headers may be missing: foreign publishers do not
     * know them.
     *
     * @throws PermanentFailure when an attribute that CloudEvents requires is missing or malformed
     */
    public static CloudEvent read(Headers headers) {
        String version = required(headers, "ce_specversion");
        if (!SPEC_VERSION.equals(version)) {
            throw new PermanentFailure("header ce_specversion is not " + SPEC_VERSION);
        }
        String id = required(headers, "ce_id");
        String person = text(headers, "ce_actorperson");
        String correlation = text(headers, "ce_correlationid");
        Actor actor =
                new Actor(
                        person == null ? "unknown" : person,
                        text(headers, "ce_actororganisation"),
                        text(headers, "ce_actingfor"),
                        text(headers, "ce_mandate"),
                        text(headers, "ce_acr"));
        Envelope envelope =
                new Envelope(
                        actor,
                        channel(text(headers, "ce_channel")),
                        correlation == null ? id : correlation,
                        text(headers, "ce_causationid"),
                        text(headers, "traceparent"));
        return new CloudEvent(
                id,
                required(headers, "ce_type"),
                required(headers, "ce_source"),
                text(headers, "ce_subject"),
                time(required(headers, "ce_time")),
                envelope);
    }

    static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    static void put(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(UTF_8));
        }
    }

    private static String required(Headers headers, String name) {
        String value = text(headers, name);
        if (value == null || value.isBlank()) {
            throw new PermanentFailure("header " + name + " is missing");
        }
        return value;
    }

    /** A channel of a newer release is no reason to refuse an event. */
    private static Channel channel(@Nullable String name) {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElse(Channel.SYSTEM);
    }

    private static Instant time(String value) {
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException e) {
            throw new PermanentFailure("header ce_time is no timestamp", e);
        }
    }
}
