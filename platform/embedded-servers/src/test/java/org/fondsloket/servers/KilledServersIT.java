package org.fondsloket.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledServersIT {

    @TempDir Path folder;

    private final Ports ports = Ports.anyFree();

    @Test
    void postgresKeepsWhatItCommittedBeforeItWasKilled() throws Exception {
        var postgres = postgres(List.of("ledger"));
        postgres.start();
        try {
            try (var connection = connect(postgres);
                    var sql = connection.createStatement()) {
                sql.execute("CREATE TABLE posting (id int)");
                sql.execute("INSERT INTO posting VALUES (1)");
            }
            long before = postgres.pid();

            postgres.kill();

            assertThatThrownBy(() -> connect(postgres)).isInstanceOf(SQLException.class);
            postgres.start();
            assertThat(postgres.pid()).isNotEqualTo(before);
            try (var connection = connect(postgres);
                    var sql = connection.createStatement();
                    var rows = sql.executeQuery("SELECT count(*) FROM posting")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(1);
            }
        } finally {
            postgres.stop();
        }
        assertThat(postgres.isRunning()).isFalse();
    }

    @Test
    void postgresGetsTheDatabasesThatALaterReleaseNeeds() throws Exception {
        var before = postgres(List.of("ledger"));
        before.start();
        before.stop();
        var after = postgres(List.of("ledger", "mailbox"));
        after.start();
        try (var connection =
                DriverManager.getConnection(after.jdbcUrl("mailbox"), "mailbox", "secret")) {
            assertThat(connection.isValid(5)).isTrue();
        } finally {
            after.stop();
        }
    }

    @Test
    void postgresRefusesAWrongPassword() {
        var postgres = postgres(List.of("ledger"));
        postgres.start();
        try {
            assertThatThrownBy(
                            () ->
                                    DriverManager.getConnection(
                                            postgres.jdbcUrl("ledger"), "ledger", "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        } finally {
            postgres.stop();
        }
    }

    @Test
    void kafkaKeepsWhatItAcknowledgedBeforeItWasKilled() throws Exception {
        var kafka =
                new KafkaServer(
                        folder.resolve("kafka"),
                        folder.resolve("kafka.log"),
                        ports.kafka(),
                        ports.kafkaController());
        kafka.start();
        try {
            try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
                admin.createTopics(List.of(new NewTopic("letters", 1, (short) 1)))
                        .all()
                        .get(20, TimeUnit.SECONDS);
            }
            try (var producer =
                    new KafkaProducer<>(
                            Map.<String, Object>of("bootstrap.servers", kafka.bootstrap()),
                            new StringSerializer(),
                            new StringSerializer())) {
                producer.send(new ProducerRecord<>("letters", "before")).get(20, TimeUnit.SECONDS);

                kafka.kill();
                assertThat(kafka.isRunning()).isFalse();
                kafka.start();

                producer.send(new ProducerRecord<>("letters", "after")).get(60, TimeUnit.SECONDS);
            }
            assertThat(read(kafka, "letters", 2)).containsExactly("before", "after");
        } finally {
            kafka.stop();
        }
    }

    @Test
    void aServerWhosePortIsTakenSaysWhoHasIt() {
        var first = mail();
        first.start();
        try {
            assertThatThrownBy(() -> mail().start())
                    .isInstanceOf(PortClash.class)
                    .hasMessageContaining("process " + first.pid());
        } finally {
            first.stop();
        }
    }

    @Test
    void aServerThatCannotStartShowsTheEndOfItsLog() throws Exception {
        var broken =
                ChildProcess.start(
                        "Broken",
                        List.of("sh", "-c", "echo no such disk; exit 3"),
                        Map.of(),
                        folder.resolve("broken.log"),
                        "TERM");

        assertThatThrownBy(() -> Readiness.await(broken, Duration.ofSeconds(20), () -> false))
                .hasMessageContaining("ended with 3")
                .hasMessageContaining("no such disk");
    }

    @Test
    void noChildOutlivesAKilledParent() throws Exception {
        var pidFile = folder.resolve("child.pid");
        var parent =
                new ProcessBuilder(
                                Jdk.java().toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                OrphanMaker.class.getName(),
                                pidFile.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("parent.log").toFile())
                        .start();
        var child =
                Awaitility.await()
                        .atMost(Duration.ofSeconds(30))
                        .until(() -> OrphanMaker.childIn(pidFile), one -> one.isPresent())
                        .orElseThrow();
        assertThat(child.isAlive()).isTrue();

        parent.destroyForcibly().waitFor();

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(child.isAlive()).isFalse());
    }

    private PostgresServer postgres(List<String> databases) {
        return new PostgresServer(
                folder.resolve("postgres"),
                folder.resolve("postgres.log"),
                ports.postgres(),
                "secret",
                databases);
    }

    private MailServer mail() {
        return new MailServer(
                folder.resolve("mail"), folder.resolve("mail.log"), ports.smtp(), ports.imap());
    }

    private static Connection connect(PostgresServer postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl("ledger"), "ledger", "secret");
    }

    private static List<String> read(KafkaServer kafka, String topic, int expected) {
        var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", kafka.bootstrap()),
                        new StringDeserializer(),
                        new StringDeserializer());
        try {
            var partition = List.of(new TopicPartition(topic, 0));
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            var values = new ArrayList<String>();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(
                            () -> {
                                consumer.poll(Duration.ofMillis(200))
                                        .forEach(one -> values.add(one.value()));
                                return values.size() >= expected;
                            });
            return values;
        } finally {
            // A close that waits for the broker's farewell hangs for half a minute now and then.
            consumer.close(CloseOptions.timeout(Duration.ZERO));
        }
    }
}
