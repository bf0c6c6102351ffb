package org.fondsloket.platform.kafka;

import java.util.List;

/**
 * A reaction of this service to outer events; each bean of this type gets a listener of its own.
 *
 * <p>{@link #on} runs in one database transaction together with the inbox row: an event delivered
 * three times has its effect once.
 */
public interface OuterEventConsumer {

    /** Name in inbox, consumer group and dead-letter topic; never renamed in production. */
    String name();

    /** Topics this consumer reads, from their beginning when it is new. */
    List<String> topics();

    /**
     * Applies the event. Types it does not know are ignored by returning.
     *
     * @throws PermanentFailure when trying again can never help: the event goes to the dead-letter
     *     topic; any other exception is tried again, in order, until it succeeds
     */
    void on(ReceivedEvent event);
}
