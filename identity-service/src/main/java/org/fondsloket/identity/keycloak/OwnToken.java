package org.fondsloket.identity.keycloak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** This service's own access token, fetched again shortly before it ends. */
final class OwnToken {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Clock clock;
    private final Supplier<Issued> source;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable String value;
    private Instant end = Instant.MIN;

    OwnToken(Clock clock, Supplier<Issued> source) {
        this.clock = clock;
        this.source = source;
    }

    String value() {
        lock.lock();
        try {
            Instant now = clock.instant();
            String known = value;
            if (known != null && now.isBefore(end)) {
                return known;
            }
            Issued fresh = source.get();
            value = fresh.token();
            end = now.plusSeconds(fresh.seconds()).minus(MARGIN);
            return fresh.token();
        } finally {
            lock.unlock();
        }
    }

    void forget() {
        lock.lock();
        try {
            value = null;
        } finally {
            lock.unlock();
        }
    }

    /** As it came from the token endpoint. */
    record Issued(String token, long seconds) {}
}
