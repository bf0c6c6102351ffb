package org.fondsloket.platform.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.fondsloket.contracts.PersonRecorded;
import org.fondsloket.contracts.WorkerRegistered;
import org.fondsloket.platform.event.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;

/** A service as small as possible that reads two topics and writes one row per event. */
final class Ledger implements AutoCloseable {

    static final String POSTINGS = "employee.posting.v1";
    static final String PERSONS = "employee.person.v1";

    private static final Instant NOON = Instant.parse("2026-05-31T12:00:00Z");

    private final String name;
    private final ConfigurableApplicationContext context;

    private Ledger(String name, ConfigurableApplicationContext context) {
        this.name = name;
        this.context = context;
    }

    static Ledger start(String... properties) {
        Stage.up();
        return startOn(Stage.fresh(), properties);
    }

    static Ledger startOn(String name, String... properties) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--spring.datasource.url=" + Stage.POSTGRES.jdbcUrl(name),
                                "--spring.datasource.username=postgres",
                                "--spring.datasource.password=" + Stage.PASSWORD,
                                "--spring.kafka.bootstrap-servers=" + Stage.KAFKA.bootstrap(),
                                "--fondsloket.topic-prefix=" + name + "."));
        for (String property : properties) {
            arguments.add("--" + property);
        }
        return new Ledger(
                name, SpringApplication.run(Application.class, arguments.toArray(String[]::new)));
    }

    String name() {
        return name;
    }

    Intake intake() {
        return context.getBean(Intake.class);
    }

    TopicDeadLetters deadLetters() {
        return context.getBean(TopicDeadLetters.class);
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    double counter(String meter) {
        return context.getBean(MeterRegistry.class)
                .get(meter)
                .tag("consumer", "intake")
                .counter()
                .count();
    }

    /** Sends and waits for the acknowledgement. */
    void send(String id, String employer, String worker) {
        acknowledged(
                context.getBean(OuterEventSender.class)
                        .send(
                                id,
                                employer,
                                new WorkerRegistered(employer, worker),
                                NOON,
                                Envelope.system("test", "correlation-1")));
    }

    void sendPerson(String id, String worker, String familyName) {
        acknowledged(
                context.getBean(OuterEventSender.class)
                        .send(
                                id,
                                worker,
                                new PersonRecorded(
                                        worker,
                                        1,
                                        familyName,
                                        "Anna",
                                        LocalDate.of(1990, 1, 2),
                                        "PL"),
                                NOON,
                                Envelope.system("test", "correlation-1")));
    }

    void erasePerson(String id, String worker) {
        acknowledged(
                context.getBean(OuterEventSender.class)
                        .sendTombstone(
                                id,
                                worker,
                                PersonRecorded.class,
                                NOON,
                                Envelope.system("test", "correlation-1")));
    }

    @SuppressWarnings("unchecked")
    void sendRaw(String topic, String key, String payload, Map<String, String> headers) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(name + "." + topic, key, payload.getBytes(UTF_8));
        headers.forEach((header, value) -> message.headers().add(header, value.getBytes(UTF_8)));
        acknowledged(context.getBean(KafkaTemplate.class).send(message));
    }

    private static void acknowledged(CompletableFuture<?> sent) {
        try {
            sent.get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Numbers in the order in which their effects were written. */
    List<@Nullable String> effects(String key) {
        return jdbc().sql("select number from effect where key = ? order by seq")
                .param(key)
                .query(String.class)
                .list();
    }

    long effects() {
        return jdbc().sql("select count(*) from effect").query(Long.class).single();
    }

    long committedOffsets() {
        return admin(
                admin ->
                        admin
                                .listConsumerGroupOffsets(name + ".ledger.intake")
                                .partitionsToOffsetAndMetadata()
                                .get()
                                .values()
                                .stream()
                                .filter(offset -> offset != null)
                                .mapToLong(OffsetAndMetadata::offset)
                                .sum());
    }

    <T> T admin(Question<T> question) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Stage.KAFKA.bootstrap()))) {
            return question.ask(admin);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    interface Question<T> {
        T ask(Admin admin) throws Exception;
    }

    static void eventually(ThrowingRunnable assertion) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .untilAsserted(assertion);
    }

    @Override
    public void close() {
        context.close();
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(Intake.class)
    static class Application {}

    /** Writes a row, or fails as it is told to. */
    static class Intake implements OuterEventConsumer {

        final Set<String> poison = ConcurrentHashMap.newKeySet();
        final Map<String, Integer> failures = new ConcurrentHashMap<>();
        volatile @Nullable CountDownLatch gate;
        volatile @Nullable CountDownLatch arrived;

        private final JdbcClient jdbc;

        Intake(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        public String name() {
            return "intake";
        }

        @Override
        public List<String> topics() {
            return List.of(POSTINGS, PERSONS);
        }

        @Override
        public void on(ReceivedEvent event) {
            String number = number(event);
            jdbc.sql(
                            """
                            insert into effect (event_id, type, key, number, erased)
                            values (:id, :type, :key, :number, :erased)
                            """)
                    .param("id", event.id())
                    .param("type", event.type())
                    .param("key", event.key())
                    .param("number", number)
                    .param("erased", event.erased())
                    .update();
            if (poison.contains(event.id())) {
                throw new PermanentFailure("refused for good");
            }
            if (failures.merge(event.id(), -1, Integer::sum) >= 0) {
                throw new IllegalStateException("not now");
            }
            pause();
        }

        private @Nullable String number(ReceivedEvent event) {
            if (event.erased()) {
                jdbc.sql("delete from effect where key = ?").param(event.key()).update();
                return null;
            }
            return event.type().startsWith("employee.person")
                    ? event.payload(PersonRecorded.class).familyName()
                    : event.payload(WorkerRegistered.class).workerNumber();
        }

        private void pause() {
            CountDownLatch here = arrived;
            if (here != null) {
                here.countDown();
            }
            CountDownLatch closed = gate;
            if (closed != null) {
                try {
                    closed.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
