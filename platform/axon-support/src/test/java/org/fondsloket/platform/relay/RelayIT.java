package org.fondsloket.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fondsloket.sample.Sample.eventually;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.fondsloket.contracts.WorkerRegistered;
import org.fondsloket.platform.processing.operations.OperationsLog;
import org.fondsloket.platform.processing.operations.Reason;
import org.fondsloket.platform.relay.Broker.Received;
import org.fondsloket.sample.Sample;
import org.fondsloket.sample.Switchboard;
import org.fondsloket.sample.TestDatabase;
import org.fondsloket.sample.publication.ParcelTranslator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

class RelayIT {

    private final String prefix = Broker.freshPrefix();

    @BeforeEach
    void brokerIsThere() {
        Broker.up();
    }

    private Sample start() {
        return startOn(TestDatabase.fresh());
    }

    private Sample startOn(String database) {
        return Sample.startOn(
                database,
                "sample.publishes=true",
                "fondsloket.topic-prefix=" + prefix,
                "fondsloket.kafka.publishes=" + Broker.TOPIC,
                "spring.config.import=classpath:fondsloket-store.yaml,classpath:fondsloket-kafka.yaml",
                "spring.kafka.bootstrap-servers=" + Broker.SERVER.bootstrap());
    }

    private static List<String> deliver(Sample sample, int from, int to) {
        List<String> numbers = IntStream.range(from, to).mapToObj(Integer::toString).toList();
        for (String number : numbers) {
            sample.announce(number);
            sample.deliver(number);
        }
        return numbers;
    }

    private List<String> sent() {
        return Broker.records(prefix).stream()
                .map(each -> each.payload(WorkerRegistered.class).workerNumber())
                .toList();
    }

    @Test
    void sendsWhatIsTranslatedInOrderAndNothingElse() {
        try (Sample sample = start()) {
            List<String> numbers = deliver(sample, 0, 30);
            eventually(() -> assertThat(sent()).containsExactlyElementsOf(numbers));
            Received first = Broker.records(prefix).getFirst();
            assertThat(first.key()).isEqualTo(ParcelTranslator.EMPLOYER);
            assertThat(first.header("ce_type")).isEqualTo("employee.worker-registered.v1");
            assertThat(first.header("ce_source")).isEqualTo("urn:fondsloket:sample");
            assertThat(first.header("ce_subject")).isEqualTo("Parcel:0");
            assertThat(first.header("ce_correlationid")).isEqualTo("c-1");
            assertThat(first.header("ce_actorperson")).isEqualTo("system:test");
            assertThat(first.header("ce_channel")).isEqualTo("SYSTEM");
            assertThat(
                            sample.jdbc()
                                    .sql(
                                            "SELECT event_identifier FROM domain_event_entry"
                                                    + " WHERE global_index = 2")
                                    .query(String.class)
                                    .single())
                    .as("the id is the stored event's")
                    .isEqualTo(first.header("ce_id"));
            eventually(() -> assertThat(lag(sample)).isZero());
        }
    }

    @Test
    @DisplayName("T10 the broker is killed: the relay waits, loses nothing and catches up in order")
    void waitsForTheBrokerAndCatchesUp() {
        try (Sample sample = start()) {
            List<String> before = deliver(sample, 0, 5);
            eventually(() -> assertThat(sent()).containsExactlyElementsOf(before));
            Broker.SERVER.kill();
            deliver(sample, 5, 25);
            eventually(() -> assertThat(lag(sample)).isGreaterThanOrEqualTo(40));
            Broker.SERVER.start();
            List<String> all = IntStream.range(0, 25).mapToObj(Integer::toString).toList();
            eventually(
                    () ->
                            assertThat(sent().stream().distinct().toList())
                                    .containsExactlyElementsOf(all));
            eventually(() -> assertThat(lag(sample)).isZero());
        }
    }

    @Test
    @DisplayName("T5 an event that cannot be translated stops the relay and is never skipped")
    void stopsAtWhatItCannotTranslate() {
        try (Sample sample = start()) {
            sample.bean(Switchboard.class).fail("relay", "1");
            deliver(sample, 0, 3);
            eventually(
                    () ->
                            assertThat(sample.bean(RelayPosition.class).status().lag())
                                    .isGreaterThanOrEqualTo(4));
            assertThat(sent()).doesNotContain("1", "2");
            sample.bean(Switchboard.class).repair();
            eventually(
                    () ->
                            assertThat(sent().stream().distinct().toList())
                                    .containsExactly("0", "1", "2"));
        }
    }

    @Test
    @DisplayName("T6 a token lost after the broker's acknowledgement sends again under the same id")
    void sendsAgainUnderTheSameIdWhenTheTokenWasLost() {
        try (Sample sample = start()) {
            deliver(sample, 0, 1);
            eventually(() -> assertThat(sent()).containsExactly("0"));
            sample.bean(Switchboard.class).fail("relay", "1");
            deliver(sample, 1, 2);
            eventually(() -> assertThat(lag(sample)).isPositive());
            // Another instance holds the token, from before the send until after the
            // acknowledgement.
            sample.jdbc()
                    .sql(
                            """
                            CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS
                            $$ BEGIN RAISE EXCEPTION 'token lost'; END $$;
                            CREATE TRIGGER lose BEFORE UPDATE OF token ON token_entry FOR EACH ROW
                            WHEN (new.processor_name = 'relay' AND new.token IS DISTINCT FROM old.token)
                            EXECUTE FUNCTION lose();
                            """)
                    .update();
            sample.bean(Switchboard.class).repair();
            eventually(
                    () ->
                            assertThat(sent())
                                    .filteredOn("1"::equals)
                                    .hasSizeGreaterThanOrEqualTo(2));
            sample.jdbc().sql("DROP TRIGGER lose ON token_entry").update();
            eventually(() -> assertThat(lag(sample)).isZero());
            List<Received> records = Broker.records(prefix);
            HashSet<String> ids = new HashSet<>();
            records.forEach(each -> ids.add(each.header("ce_id")));
            assertThat(ids).hasSize(2);
        }
    }

    @Test
    void publishesTheWholeStoreAgainUnderTheSameIds() {
        try (Sample sample = start()) {
            List<String> numbers = deliver(sample, 0, 4);
            eventually(() -> assertThat(sent()).containsExactlyElementsOf(numbers));
            RelayEndpoint endpoint =
                    new RelayEndpoint(
                            sample.bean(RelayPosition.class),
                            () -> "olga",
                            sample.bean(OperationsLog.class));
            assertThatThrownBy(() -> endpoint.republish(new Reason(" ")))
                    .isInstanceOf(ResponseStatusException.class)
                    .hasMessageContaining("400");
            endpoint.republish(new Reason("a new subscriber"));
            eventually(() -> assertThat(sent()).hasSize(8));
            assertThat(
                            sample.jdbc()
                                    .sql(
                                            "SELECT actor || ' ' || action || ' ' || reason FROM operations_log")
                                    .query(String.class)
                                    .list())
                    .containsExactly("olga REPUBLICATION a new subscriber");
            List<String> ids =
                    Broker.records(prefix).stream().map(each -> each.header("ce_id")).toList();
            assertThat(ids.subList(4, 8)).isEqualTo(ids.subList(0, 4));
        }
    }

    @Test
    void aRelayThatIsNewOnAFilledStoreStartsAtItsBeginning() {
        String database = TestDatabase.fresh();
        try (Sample silent = Sample.startOn(database)) {
            deliver(silent, 0, 3);
        }
        try (Sample sample = startOn(database)) {
            assertThat(sample.count("domain_event_entry")).isEqualTo(6);
            eventually(() -> assertThat(sent()).containsExactly("0", "1", "2"));
        }
    }

    private static double lag(Sample sample) {
        return sample.bean(MeterRegistry.class).get("fondsloket.relay.lag").gauge().value();
    }
}
