package org.fondsloket.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.platform.kafka.Ledger.eventually;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeliveryIT {

    private static final String EMPLOYER = "20417358";

    @Test
    @DisplayName("T8 an event delivered three times has its effect once and is counted twice")
    void deliversAnEventThreeTimesWithOneEffect() {
        try (Ledger ledger = Ledger.start()) {
            ledger.send("event-1", EMPLOYER, "1000000001");
            ledger.send("event-1", EMPLOYER, "1000000001");
            eventually(() -> assertThat(ledger.committedOffsets()).isEqualTo(2));
            ledger.send("event-1", EMPLOYER, "1000000001");
            eventually(() -> assertThat(ledger.committedOffsets()).isEqualTo(3));
            assertThat(ledger.effects(EMPLOYER)).containsExactly("1000000001");
            assertThat(ledger.counter("fondsloket.inbox.duplicates")).isEqualTo(2);
            assertThat(ledger.counter("fondsloket.inbox.taken")).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("T13 the offset is committed after the database, never before")
    void commitsTheOffsetAfterTheDatabase() throws InterruptedException {
        try (Ledger ledger = Ledger.start()) {
            CountDownLatch arrived = new CountDownLatch(1);
            CountDownLatch gate = new CountDownLatch(1);
            ledger.intake().arrived = arrived;
            ledger.intake().gate = gate;
            ledger.send("event-1", EMPLOYER, "1000000001");
            arrived.await();
            assertThat(ledger.effects()).as("not committed yet").isZero();
            assertThat(ledger.committedOffsets()).isZero();
            gate.countDown();
            eventually(() -> assertThat(ledger.committedOffsets()).isEqualTo(1));
            assertThat(ledger.effects()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("T13 order holds per key while handlers fail now and then")
    void keepsTheOrderOfAKeyThroughFailures() {
        try (Ledger ledger = Ledger.start()) {
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                if (i % 13 == 5) {
                    ledger.intake().failures.put("event-" + i, 2);
                }
            }
            for (int i = 0; i < 60; i++) {
                String worker = Integer.toString(1_000_000_000 + i);
                ledger.send("event-" + i, i % 3 == 0 ? "20417366" : EMPLOYER, worker);
                if (i % 3 != 0) {
                    expected.add(worker);
                }
            }
            eventually(() -> assertThat(ledger.effects()).isEqualTo(60));
            assertThat(ledger.effects(EMPLOYER)).containsExactlyElementsOf(expected);
            assertThat(ledger.counter("fondsloket.consumer.failures")).isGreaterThanOrEqualTo(2);
            assertThat(ledger.deadLetters().open()).isEmpty();
        }
    }

    @Test
    @DisplayName("T6 one poisoned event in a full batch costs the others neither effect nor order")
    void takesAFullBatchOneByOneAroundAPoisonedEvent() throws InterruptedException {
        try (Ledger ledger = Ledger.start()) {
            CountDownLatch arrived = new CountDownLatch(1);
            CountDownLatch gate = new CountDownLatch(1);
            ledger.intake().arrived = arrived;
            ledger.intake().gate = gate;
            ledger.intake().poison.add("event-17");
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < 45; i++) {
                String worker = Integer.toString(1_000_000_000 + i);
                ledger.send("event-" + i, EMPLOYER, worker);
                if (i == 0) {
                    arrived.await();
                }
                if (i != 17) {
                    expected.add(worker);
                }
            }
            gate.countDown();
            eventually(() -> assertThat(ledger.committedOffsets()).isEqualTo(45));
            assertThat(ledger.effects(EMPLOYER)).containsExactlyElementsOf(expected);
            assertThat(ledger.deadLetters().open())
                    .extracting(DeadLetter::eventId)
                    .containsExactly("event-17");
            assertThat(ledger.counter("fondsloket.inbox.duplicates")).isZero();
        }
    }

    @Test
    @DisplayName("A tombstone reaches the consumer and erases what the key stands for")
    void deliversATombstone() {
        try (Ledger ledger = Ledger.start()) {
            ledger.sendPerson("person-1", "1000000008", "Kowalska");
            eventually(() -> assertThat(ledger.effects("1000000008")).containsExactly("Kowalska"));
            ledger.erasePerson("person-2", "1000000008");
            eventually(
                    () ->
                            assertThat(
                                            ledger.jdbc()
                                                    .sql("select erased from effect where key = ?")
                                                    .param("1000000008")
                                                    .query(Boolean.class)
                                                    .list())
                                    .containsExactly(true));
        }
    }

    @Test
    @DisplayName("Facts are kept for ever, persons are compacted, dead letters have a topic")
    void createsTopicsAsTheContractSays() {
        try (Ledger ledger = Ledger.start()) {
            assertThat(setting(ledger, Ledger.POSTINGS, "retention.ms")).isEqualTo("-1");
            assertThat(setting(ledger, Ledger.POSTINGS, "cleanup.policy")).isEqualTo("delete");
            assertThat(setting(ledger, Ledger.PERSONS, "cleanup.policy")).isEqualTo("compact");
            assertThat(setting(ledger, Ledger.PERSONS, "max.compaction.lag.ms"))
                    .isEqualTo("3600000");
            assertThat(setting(ledger, "ledger.posting.v1", "retention.ms"))
                    .as("a topic of its own context")
                    .isEqualTo("-1");
            assertThat(setting(ledger, Ledger.POSTINGS + ".ledger.intake.dlt", "retention.ms"))
                    .isEqualTo("-1");
            String topic = ledger.name() + "." + Ledger.POSTINGS;
            int partitions =
                    ledger.admin(
                            admin ->
                                    admin.describeTopics(List.of(topic))
                                            .allTopicNames()
                                            .get()
                                            .values()
                                            .iterator()
                                            .next()
                                            .partitions()
                                            .size());
            assertThat(partitions).isEqualTo(6);
        }
    }

    private static String setting(Ledger ledger, String topic, String name) {
        ConfigResource resource =
                new ConfigResource(ConfigResource.Type.TOPIC, ledger.name() + "." + topic);
        return ledger.admin(
                admin ->
                        admin.describeConfigs(List.of(resource))
                                .all()
                                .get()
                                .values()
                                .iterator()
                                .next()
                                .get(name)
                                .value());
    }
}
