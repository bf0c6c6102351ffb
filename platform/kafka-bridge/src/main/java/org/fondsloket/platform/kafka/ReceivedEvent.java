package org.fondsloket.platform.kafka;

import java.time.Instant;
import org.fondsloket.platform.event.Envelope;

/** An outer event as it came off a topic, with its CloudEvents attributes. */
public interface ReceivedEvent {

    /** Stable over re-sends: the id of the stored event behind it. */
    String id();

    /** Logical type with major version, such as {@code reporting.monthly-report-submitted.v1}. */
    String type();

    /** Key of the record: order holds per key. */
    String key();

    Instant time();

    Envelope envelope();

    /** True for a tombstone: what the key stands for was erased. */
    boolean erased();

    /**
     * The payload as a contract record.
     *
     * @throws PermanentFailure when the payload does not fit the record
     */
    <T> T payload(Class<T> contract);
}
