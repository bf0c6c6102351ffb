package org.fondsloket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestConstructor;

@ServiceIT("ledger")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ServiceITIT {

    private final Environment environment;
    private final Clock clock;
    private final MutableClock hands;
    private final OuterEvents events;

    ServiceITIT(Environment environment, Clock clock, MutableClock hands, OuterEvents events) {
        this.environment = environment;
        this.clock = clock;
        this.hands = hands;
        this.events = events;
    }

    @Test
    void pointsTheContextAtADatabaseOfItsOwn() {
        assertThat(environment.getProperty("spring.datasource.url")).contains("/it_ledger_");
        assertThat(environment.getProperty("spring.datasource.username")).isEqualTo("ledger");
    }

    @Test
    void givesTheContextTopicsOfItsOwn() {
        assertThat(events.raw("ledger.posting.v1")).isEmpty();
        assertThat(environment.getProperty("fondsloket.topic-prefix")).startsWith("it");
    }

    @Test
    void putsTheClockIntoTheHandsOfTheTest() {
        hands.set(Instant.EPOCH);

        assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
    }

    @SpringBootConfiguration
    static class Application {

        @Bean
        Clock productionClock() {
            return Clock.systemUTC();
        }
    }
}
