package org.fondsloket.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.platform.kafka.Ledger.eventually;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.fondsloket.platform.kafka.TopicDeadLetters.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeadLetterIT {

    private static final String EMPLOYER = "20417358";

    @Test
    @DisplayName("T6 a poisoned event is parked, the others go on, a retry after the repair works")
    void parksAPoisonedEventAndHandlesItAfterTheRepair() {
        try (Ledger ledger = Ledger.start()) {
            ledger.intake().poison.add("event-2");
            for (int i = 1; i <= 5; i++) {
                ledger.send("event-" + i, EMPLOYER, "100000000" + i);
            }
            eventually(() -> assertThat(ledger.effects()).isEqualTo(4));
            assertThat(ledger.effects(EMPLOYER))
                    .containsExactly("1000000001", "1000000003", "1000000004", "1000000005");
            List<DeadLetter> open = ledger.deadLetters().open();
            assertThat(open)
                    .singleElement()
                    .satisfies(
                            letter -> {
                                assertThat(letter.eventId()).isEqualTo("event-2");
                                assertThat(letter.consumer()).isEqualTo("intake");
                                assertThat(letter.topic()).isEqualTo(Ledger.POSTINGS);
                                assertThat(letter.reason()).isEqualTo("refused for good");
                            });
            assertThat(ledger.counter("fondsloket.dead.letters.parked")).isEqualTo(1);

            String id = open.getFirst().id();
            assertThat(ledger.deadLetters().retry(id, "operator")).contains(Outcome.FAILED);
            assertThat(ledger.deadLetters().open()).hasSize(1);
            ledger.intake().poison.clear();
            assertThat(ledger.deadLetters().retry(id, "operator")).contains(Outcome.DONE);
            assertThat(ledger.effects(EMPLOYER)).hasSize(5).endsWith("1000000002");
            assertThat(ledger.deadLetters().open()).isEmpty();
            assertThat(ledger.deadLetters().retry(id, "operator")).isEmpty();
        }
    }

    @Test
    @DisplayName("T6 what cannot be read is parked and can be discarded with a reason")
    void parksWhatCannotBeRead() {
        try (Ledger ledger = Ledger.start()) {
            ledger.sendRaw(Ledger.POSTINGS, EMPLOYER, "{}", Map.of());
            ledger.sendRaw(
                    Ledger.POSTINGS,
                    EMPLOYER,
                    "{\"employerNumber\": \"secret",
                    Map.of(
                            "ce_specversion", "1.0",
                            "ce_id", "broken-1",
                            "ce_type", "employee.worker-registered.v1",
                            "ce_source", "urn:fondsloket:employee",
                            "ce_time", "2026-05-31T12:00:00Z"));
            ledger.send("event-1", EMPLOYER, "1000000001");
            eventually(() -> assertThat(ledger.effects()).isEqualTo(1));
            List<DeadLetter> open = ledger.deadLetters().open();
            assertThat(open)
                    .extracting(DeadLetter::reason)
                    .containsExactly(
                            "header ce_specversion is missing",
                            "payload does not fit WorkerRegistered");
            for (DeadLetter letter : open) {
                assertThat(ledger.deadLetters().discard(letter.id(), "a test", "operator"))
                        .isTrue();
            }
            assertThat(ledger.deadLetters().open()).isEmpty();
            assertThat(
                            ledger.jdbc()
                                    .sql(
                                            "select decision || ' ' || reason || ' ' || decided_by"
                                                    + " from dead_letter_decision")
                                    .query(String.class)
                                    .list())
                    .containsExactly("DISCARDED a test operator", "DISCARDED a test operator");
        }
    }

    @Test
    @DisplayName("a parked person record is no copy: once erased it is gone everywhere")
    void keepsNoCopyOfAParkedPerson() {
        try (Ledger ledger =
                Ledger.start(
                        "fondsloket.kafka.compaction.segment=1s",
                        "fondsloket.kafka.compaction.max-lag=1s",
                        "fondsloket.kafka.partitions=1")) {
            ledger.intake().poison.add("person-1");
            ledger.intake().poison.add("person-2");
            ledger.sendPerson("person-1", "1000000008", "Kowalska");
            ledger.sendPerson("person-2", "1000000016", "Nowak");
            eventually(() -> assertThat(ledger.deadLetters().open()).hasSize(2));
            assertThat(values(ledger, Ledger.PERSONS + ".ledger.intake.dlt").values())
                    .as("no payload on the dead-letter topic")
                    .containsOnly("");

            ledger.intake().poison.clear();
            ledger.erasePerson("person-3", "1000000008");
            AtomicInteger filler = new AtomicInteger();
            eventually(
                    () -> {
                        ledger.sendPerson("filler-" + filler.incrementAndGet(), "1000000024", "X");
                        assertThat(values(ledger, Ledger.PERSONS)).doesNotContainKey(0L);
                    });
            Map<String, String> ids =
                    ledger.deadLetters().open().stream()
                            .collect(
                                    Collectors.toMap(
                                            letter -> String.valueOf(letter.key()),
                                            DeadLetter::id));
            assertThat(ledger.deadLetters().retry(ids.getOrDefault("1000000008", ""), "operator"))
                    .contains(Outcome.SUPERSEDED);
            assertThat(ledger.deadLetters().retry(ids.getOrDefault("1000000016", ""), "operator"))
                    .contains(Outcome.DONE);
            assertThat(ledger.effects("1000000016")).containsExactly("Nowak");
            assertThat(ledger.deadLetters().open()).isEmpty();
        }
    }

    private static Map<Long, String> values(Ledger ledger, String topic) {
        TopicPartition partition = new TopicPartition(ledger.name() + "." + topic, 0);
        Consumer<String, byte[]> reader =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", Stage.KAFKA.bootstrap()),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
        try {
            reader.assign(Set.of(partition));
            reader.seekToBeginning(Set.of(partition));
            long end = reader.endOffsets(Set.of(partition)).getOrDefault(partition, 0L);
            Map<Long, String> found = new TreeMap<>();
            while (reader.position(partition) < end) {
                for (ConsumerRecord<String, byte[]> message : reader.poll(Duration.ofMillis(200))) {
                    found.put(
                            message.offset(),
                            message.value() == null
                                    ? ""
                                    : new String(message.value(), StandardCharsets.UTF_8));
                }
            }
            return found;
        } finally {
            // A close that waits for the broker's farewell hangs for half a minute now and then.
            reader.close(CloseOptions.timeout(Duration.ZERO));
        }
    }
}
