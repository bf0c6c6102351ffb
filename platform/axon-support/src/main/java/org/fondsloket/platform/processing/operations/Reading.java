package org.fondsloket.platform.processing.operations;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value read from the database at most once in a while. */
final class Reading<T> {

    private final long freshNanos;
    private final Supplier<@Nullable T> source;
    private @Nullable T value;
    private long readAt;
    private boolean read;

    Reading(Duration fresh, Supplier<@Nullable T> source) {
        this.freshNanos = fresh.toNanos();
        this.source = source;
    }

    synchronized @Nullable T current() {
        long now = System.nanoTime();
        if (!read || now - readAt > freshNanos) {
            value = source.get();
            readAt = now;
            read = true;
        }
        return value;
    }
}
