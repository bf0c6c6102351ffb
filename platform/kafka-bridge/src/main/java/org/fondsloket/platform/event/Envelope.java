package org.fondsloket.platform.event;

import org.jspecify.annotations.Nullable;

/**
 * What travels beside every command and event: actor, channel and the thread that ties them
 * together.
 *
 * @param correlationId the same for everything that one request caused
 * @param causationId id of the event that directly caused this one
 * @param traceparent position in a distributed trace (W3C), where one is recorded
 */
public record Envelope(
        Actor actor,
        Channel channel,
        String correlationId,
        @Nullable String causationId,
        @Nullable String traceparent) {

    public Envelope(
            Actor actor, Channel channel, String correlationId, @Nullable String causationId) {
        this(actor, channel, correlationId, causationId, null);
    }

    /** For work that the platform does by itself. */
    public static Envelope system(String part, String correlationId) {
        return new Envelope(Actor.system(part), Channel.SYSTEM, correlationId, null);
    }

    /** The same thread, one step further: caused by this event. */
    public Envelope causedBy(String eventId) {
        return new Envelope(actor, channel, correlationId, eventId, traceparent);
    }
}
