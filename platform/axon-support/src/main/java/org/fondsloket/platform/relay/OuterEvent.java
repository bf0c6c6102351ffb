package org.fondsloket.platform.relay;

import org.fondsloket.contracts.Contracts;
import org.fondsloket.contracts.Outer;
import org.jspecify.annotations.Nullable;

/**
 * What the relay sends for one stored event.
 *
 * @param payload contract record, or null for a tombstone
 */
public record OuterEvent(String topic, String key, String type, @Nullable Object payload) {

    /** A contract record under this key; topic and type come from the record's {@link Outer}. */
    public static OuterEvent of(String key, Object payload) {
        Outer outer = Contracts.outer(payload.getClass());
        return new OuterEvent(outer.topic(), key, outer.type(), payload);
    }

    /** Says on the contract's compacted topic that what the key stands for was erased. */
    public static OuterEvent tombstone(String key, Class<?> contract) {
        Outer outer = Contracts.outer(contract);
        return new OuterEvent(outer.topic(), key, outer.type(), null);
    }
}
