package org.fondsloket.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.fondsloket.testing.MutableClock;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class VerifiedTokensTest {

    private static final Instant NOW = Instant.parse("2026-05-10T08:00:00Z");

    private final MutableClock clock = new MutableClock();
    private final AtomicInteger checks = new AtomicInteger();

    @Test
    void checksTheSameTokenOnce() {
        clock.set(NOW);
        var tokens = new VerifiedTokens(this::check, clock);

        tokens.decode("good");
        tokens.decode("good");
        tokens.decode("other");

        assertThat(checks).hasValue(2);
    }

    @Test
    void checksAgainWhatHasEnded() {
        clock.set(NOW);
        var tokens = new VerifiedTokens(this::check, clock);
        tokens.decode("good");

        clock.advance(Duration.ofMinutes(5));
        tokens.decode("good");

        assertThat(checks).hasValue(2);
    }

    @Test
    void remembersNoRefusal() {
        clock.set(NOW);
        var tokens = new VerifiedTokens(this::check, clock);

        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);

        assertThat(checks).hasValue(2);
    }

    private Jwt check(String token) {
        checks.incrementAndGet();
        if (token.equals("bad")) {
            throw new BadJwtException("bad");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("somebody")
                .expiresAt(NOW.plus(Duration.ofMinutes(5)))
                .build();
    }
}
