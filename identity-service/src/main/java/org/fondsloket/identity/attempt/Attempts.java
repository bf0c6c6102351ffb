package org.fondsloket.identity.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.fondsloket.identity.attempt.AttemptProperties.Limits;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.platform.web.secret.DerivedSecrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts attempts per target and per source address in a table, so that neither a restart nor a
 * second process gives a guesser new ones.
 *
 * <p>A target counts whether it exists or not: whoever asks learns nothing from being refused. Only
 * keyed hashes are stored.
 */
@Component
public class Attempts {

    private static final String SOURCE = ":source";

    private final JdbcClient jdbc;
    private final AttemptProperties properties;
    private final DerivedSecrets secrets;
    private final Clock clock;

    Attempts(JdbcClient jdbc, AttemptProperties properties, DerivedSecrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Takes one attempt of each of the two limits. An exhausted source takes none of the target's:
     * otherwise one guesser could lock everybody out.
     *
     * @param kind key of the limits in {@code fondsloket.identity.attempts}
     * @param target what is tried, such as an id or a name as it was typed
     * @param source address from {@link SourceAddress}
     * @return nothing when the attempt is allowed, else the moment from which on it is again
     */
    public Optional<Instant> take(String kind, String target, String source) {
        Limits limits = limits(kind);
        return takeOne(kind + SOURCE, source, limits.perSource(), limits.sourceWindow())
                .or(() -> takeOne(kind, target, limits.perTarget(), limits.targetWindow()));
    }

    /**
     * The same, refusing with a problem.
     *
     * @throws Problem 429 {@code TOO_MANY_ATTEMPTS} with the time to wait
     */
    public void require(String kind, String target, String source) {
        take(kind, target, source)
                .ifPresent(
                        until -> {
                            long seconds =
                                    Math.max(
                                            1,
                                            Duration.between(clock.instant(), until).toSeconds());
                            throw new Problem(429, "TOO_MANY_ATTEMPTS")
                                    .withHeader("Retry-After", Long.toString(seconds));
                        });
    }

    /** How many attempts this target has left, whatever the source. */
    public int left(String kind, String target) {
        int taken =
                jdbc.sql(
                                """
                                select taken from attempt
                                where kind = :kind and key_hash = :hash and until > :now
                                """)
                        .param("kind", kind)
                        .param("hash", hash(kind, target))
                        .param("now", at(clock.instant()))
                        .query(Integer.class)
                        .optional()
                        .orElse(0);
        return Math.max(0, limits(kind).perTarget() - taken);
    }

    /** The last attempt was right: the target's earlier ones do not count any more. */
    public void forget(String kind, String target) {
        limits(kind);
        jdbc.sql("delete from attempt where kind = :kind and key_hash = :hash")
                .param("kind", kind)
                .param("hash", hash(kind, target))
                .update();
    }

    /** Removes what does not count any more: the table stays as small as the present attack. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void clear() {
        jdbc.sql("delete from attempt where until < :now")
                .param("now", at(clock.instant()))
                .update();
    }

    /** One statement: two processes that count at the same moment never both get the last one. */
    private Optional<Instant> takeOne(String kind, String key, int most, Duration window) {
        Instant now = clock.instant();
        Counted counted =
                jdbc.sql(
                                """
                                insert into attempt as a (kind, key_hash, since, until, taken)
                                values (:kind, :hash, :now, :until, 1)
                                on conflict (kind, key_hash) do update set
                                    since = case when a.until <= :now then :now else a.since end,
                                    until = case when a.until <= :now then :until
                                        else a.until end,
                                    taken = case when a.until <= :now then 1
                                        else least(a.taken + 1, :most + 1) end
                                returning taken, until
                                """)
                        .param("kind", kind)
                        .param("hash", hash(kind, key))
                        .param("now", at(now))
                        .param("until", at(now.plus(window)))
                        .param("most", most)
                        .query(Attempts::counted)
                        .single();
        return counted.taken() <= most ? Optional.empty() : Optional.of(counted.until());
    }

    private Limits limits(String kind) {
        Limits limits = properties.attempts().get(kind);
        if (limits == null) {
            throw new IllegalArgumentException("No limits for attempts of kind " + kind);
        }
        return limits;
    }

    private String hash(String kind, String key) {
        return secrets.link("attempt:" + kind, key);
    }

    private static Counted counted(ResultSet row, int ignored) throws SQLException {
        return new Counted(
                row.getInt("taken"), row.getObject("until", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Counted(int taken, Instant until) {}
}
