package org.fondsloket.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.platform.kafka.Ledger.eventually;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutageIT {

    private static final String EMPLOYER = "20417358";

    @AfterEach
    void bringEverythingBack() {
        Stage.up();
    }

    @Test
    @DisplayName("T10 the database is killed, nothing is lost, doubled or parked")
    void losesNothingWhileTheDatabaseIsAway() {
        try (Ledger ledger = Ledger.start()) {
            ledger.send("event-1", EMPLOYER, "1000000001");
            eventually(() -> assertThat(ledger.effects()).isEqualTo(1));
            Stage.POSTGRES.kill();
            ledger.send("event-2", EMPLOYER, "1000000002");
            ledger.send("event-3", EMPLOYER, "1000000003");
            eventually(
                    () ->
                            assertThat(ledger.counter("fondsloket.consumer.failures"))
                                    .isGreaterThanOrEqualTo(2));
            Stage.POSTGRES.start();
            eventually(
                    () ->
                            assertThat(ledger.effects(EMPLOYER))
                                    .containsExactly("1000000001", "1000000002", "1000000003"));
            assertThat(ledger.deadLetters().open()).isEmpty();
        }
    }

    @Test
    @DisplayName("T10 the broker is killed, the consumer goes on when it is back")
    void goesOnAfterTheBrokerWasAway() {
        try (Ledger ledger = Ledger.start()) {
            ledger.send("event-1", EMPLOYER, "1000000001");
            eventually(() -> assertThat(ledger.effects()).isEqualTo(1));
            Stage.KAFKA.kill();
            Stage.KAFKA.start();
            ledger.send("event-2", EMPLOYER, "1000000002");
            eventually(
                    () ->
                            assertThat(ledger.effects(EMPLOYER))
                                    .containsExactly("1000000001", "1000000002"));
        }
    }

    @Test
    @DisplayName("A service starts while the broker is away and begins when it is there")
    void startsWithoutABroker() {
        Stage.up();
        String name = Stage.fresh();
        Stage.KAFKA.stop();
        try (Ledger ledger = Ledger.startOn(name)) {
            Stage.KAFKA.start();
            eventually(
                    () -> {
                        ledger.send("event-1", EMPLOYER, "1000000001");
                        assertThat(ledger.effects()).isEqualTo(1);
                    });
        }
    }
}
