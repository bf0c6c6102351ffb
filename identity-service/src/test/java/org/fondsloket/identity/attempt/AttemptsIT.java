package org.fondsloket.identity.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fondsloket.identity.attempt.AttemptProperties.Limits;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.platform.web.secret.DerivedSecrets;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.ServiceIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceIT("identity")
class AttemptsIT {

    private static final String KIND = "test";
    private static final AttemptProperties LIMITS =
            new AttemptProperties(
                    Map.of(KIND, new Limits(3, Duration.ofHours(1), 5, Duration.ofMinutes(10))));

    @Autowired JdbcClient jdbc;
    @Autowired DerivedSecrets secrets;

    private final MutableClock clock = new MutableClock();
    private final String target = UUID.randomUUID().toString();
    private Attempts attempts;

    @BeforeEach
    void start() {
        clock.set(Instant.parse("2026-11-23T09:00:00Z"));
        attempts = process();
    }

    @Test
    @DisplayName("a target may be tried so often, then not until its time is over")
    void limitsOneTarget() {
        for (int i = 0; i < 3; i++) {
            assertThat(attempts.take(KIND, target, source())).isEmpty();
        }

        assertThat(attempts.take(KIND, target, source()))
                .contains(Instant.parse("2026-11-23T10:00:00Z"));
        clock.advance(Duration.ofMinutes(59));
        assertThat(attempts.take(KIND, target, source())).isPresent();
        clock.advance(Duration.ofMinutes(1));
        assertThat(attempts.take(KIND, target, source())).isEmpty();
    }

    @Test
    @DisplayName("one source may try only so many targets, and takes none of theirs after that")
    void limitsOneSource() {
        String source = source();
        for (int i = 0; i < 5; i++) {
            assertThat(attempts.take(KIND, UUID.randomUUID().toString(), source)).isEmpty();
        }

        assertThat(attempts.take(KIND, target, source))
                .contains(Instant.parse("2026-11-23T09:10:00Z"));
        for (int i = 0; i < 3; i++) {
            assertThat(attempts.take(KIND, target, source())).isEmpty();
        }
    }

    @Test
    @DisplayName("a restart and a second process give a guesser nothing")
    void countsInTheTableAndNowhereElse() {
        attempts.take(KIND, target, source());
        attempts.take(KIND, target, source());
        Attempts other = process();

        assertThat(other.take(KIND, target, source())).isEmpty();
        assertThat(other.take(KIND, target, source())).isPresent();
        assertThat(attempts.take(KIND, target, source())).isPresent();
    }

    @Test
    void givesTheLastAttemptsOnlyOnceToThoseWhoComeAtTheSameMoment() throws Exception {
        List<Future<Optional<Instant>>> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Optional<Instant>>> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String source = source();
                Attempts process = process();
                all.add(() -> process.take(KIND, target, source));
            }
            answers = threads.invokeAll(all);
        }

        long allowed = 0;
        for (Future<Optional<Instant>> answer : answers) {
            allowed += answer.get().isEmpty() ? 1 : 0;
        }
        assertThat(allowed).isEqualTo(3);
    }

    @Test
    void startsAnewAfterTheRightAnswer() {
        for (int i = 0; i < 3; i++) {
            attempts.take(KIND, target, source());
        }

        attempts.forget(KIND, target);

        assertThat(attempts.take(KIND, target, source())).isEmpty();
    }

    @Test
    void saysHowLongToWait() {
        String source = source();
        for (int i = 0; i < 3; i++) {
            attempts.require(KIND, target, source);
        }
        clock.advance(Duration.ofMinutes(1));

        assertThatThrownBy(() -> attempts.require(KIND, target, source))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.status()).isEqualTo(429);
                            assertThat(problem.headers()).containsEntry("Retry-After", "3540");
                        });
    }

    @Test
    @DisplayName("neither the target nor the address can be read in the table")
    void storesHashesOnly() {
        String source = source();
        attempts.take(KIND, target, source);

        assertThat(
                        jdbc.sql("select kind || ' ' || key_hash from attempt")
                                .query(String.class)
                                .list())
                .noneMatch(row -> row.contains(target) || row.contains(source));
    }

    @Test
    void throwsAwayWhatDoesNotCountAnyMore() {
        attempts.take(KIND, target, source());
        clock.advance(Duration.ofHours(2));

        attempts.clear();

        assertThat(
                        jdbc.sql("select count(*) from attempt where key_hash = ?")
                                .param(secrets.link("attempt:" + KIND, target))
                                .query(Long.class)
                                .single())
                .isZero();
    }

    private Attempts process() {
        return new Attempts(jdbc, LIMITS, secrets, clock);
    }

    private static String source() {
        return UUID.randomUUID().toString();
    }
}
