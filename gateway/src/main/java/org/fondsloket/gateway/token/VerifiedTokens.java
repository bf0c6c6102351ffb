package org.fondsloket.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers for half a minute that a token was good: a machine sends the same one a thousand times,
 * and its signature costs more than all else the edge does for a request.
 */
final class VerifiedTokens implements JwtDecoder {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final long CHARACTERS = 8L << 20;

    private final JwtDecoder checks;
    private final Clock clock;
    private final Cache<String, Jwt> good;

    VerifiedTokens(JwtDecoder checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
        this.good =
                Caffeine.newBuilder()
                        .expireAfterWrite(REMEMBERED)
                        .maximumWeight(CHARACTERS)
                        .weigher((String token, Jwt jwt) -> token.length())
                        .build();
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = good.getIfPresent(token);
        if (known != null && stillValid(known)) {
            return known;
        }
        Jwt fresh = checks.decode(token);
        good.put(token, fresh);
        return fresh;
    }

    private boolean stillValid(Jwt jwt) {
        Instant end = jwt.getExpiresAt();
        return end != null && clock.instant().isBefore(end);
    }
}
