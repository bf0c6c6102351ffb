package org.fondsloket.platform.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fondsloket.platform.event.Actor;
import org.fondsloket.platform.event.Channel;
import org.fondsloket.platform.event.Envelope;
import org.jspecify.annotations.Nullable;

/** The envelope as plain entries beside a stored event, readable for whoever sends the event on. */
public final class EnvelopeMetaData {

    private static final String PERSON = "actorPerson";
    private static final String ORGANISATION = "actorOrganisation";
    private static final String ACTING_FOR = "actingFor";
    private static final String MANDATE = "mandate";
    private static final String ACR = "acr";
    private static final String CHANNEL = "channel";
    private static final String CORRELATION_ID = "correlationId";
    private static final String CAUSATION_ID = "causationId";

    private static final String TRACEPARENT = "traceparent";

    private EnvelopeMetaData() {}

    /** Entries for the metadata of a command or event; what is absent is left out. */
    public static Map<String, String> write(Envelope envelope) {
        Map<String, String> entries = new LinkedHashMap<>();
        Actor actor = envelope.actor();
        put(entries, PERSON, actor.person());
        put(entries, ORGANISATION, actor.organisation());
        put(entries, ACTING_FOR, actor.actingFor());
        put(entries, MANDATE, actor.mandate());
        put(entries, ACR, actor.acr());
        put(entries, CHANNEL, envelope.channel().name());
        put(entries, CORRELATION_ID, envelope.correlationId());
        put(entries, CAUSATION_ID, envelope.causationId());
        put(entries, TRACEPARENT, envelope.traceparent());
        return entries;
    }

    /** The envelope that was written into this metadata. */
    public static Envelope read(Map<String, ?> metaData) {
        return new Envelope(
                new Actor(
                        required(metaData, PERSON),
                        text(metaData, ORGANISATION),
                        text(metaData, ACTING_FOR),
                        text(metaData, MANDATE),
                        text(metaData, ACR)),
                Channel.valueOf(required(metaData, CHANNEL)),
                required(metaData, CORRELATION_ID),
                text(metaData, CAUSATION_ID),
                text(metaData, TRACEPARENT));
    }

    static boolean isEntry(String key) {
        return switch (key) {
            case PERSON,
                    ORGANISATION,
                    ACTING_FOR,
                    MANDATE,
                    ACR,
                    CHANNEL,
                    CORRELATION_ID,
                    CAUSATION_ID,
                    TRACEPARENT ->
                    true;
            default -> false;
        };
    }

    private static void put(Map<String, String> entries, String key, @Nullable String value) {
        if (value != null) {
            entries.put(key, value);
        }
    }

    private static @Nullable String text(Map<String, ?> metaData, String key) {
        Object value = metaData.get(key);
        return value == null ? null : value.toString();
    }

    private static String required(Map<String, ?> metaData, String key) {
        String value = text(metaData, key);
        if (value == null) {
            throw new IllegalArgumentException("An event without " + key + " in its metadata");
        }
        return value;
    }
}
