package org.fondsloket.platform.web.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fondsloket.platform.web.login.EndedLogins;

/**
 * Reads ended logins from this service's own copy, each person at most once in half a second: a
 * machine that calls a thousand times asks the database twice.
 */
final class EndedLoginRows implements EndedLogins {

    private static final long FRESH = Duration.ofMillis(500).toNanos();
    private static final int MOST = 10_000;

    private final AccessTable table;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    EndedLoginRows(AccessTable table) {
        this.table = table;
    }

    @Override
    public Optional<Instant> endedAt(String subject) {
        long now = System.nanoTime();
        Seen known = seen.get(subject);
        if (known != null && now - known.at() < FRESH) {
            return known.endedAt();
        }
        Optional<Instant> endedAt = table.loginsEndedAt(subject);
        if (seen.size() >= MOST) {
            seen.clear();
        }
        seen.put(subject, new Seen(endedAt, now));
        return endedAt;
    }

    private record Seen(Optional<Instant> endedAt, long at) {}
}
