package org.fondsloket.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.flywaydb.core.Flyway;
import org.fondsloket.platform.store.Race.Ran;
import org.fondsloket.platform.store.Race.Writer;
import org.fondsloket.sample.Sample;
import org.fondsloket.sample.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("T2 no committed event is ever skipped")
class T02OrderedAppendIT {

    private static final int PROCESSES = 2;
    private static final int THREADS = 8;

    @Test
    void sixteenWritersInTwoProcessesAndTheReaderSeesEveryEventOnceAndInOrder() throws Exception {
        Outcome outcome = race(20_000, true);
        assertThat(outcome.committed()).hasSizeGreaterThan(20_000);
        assertThat(outcome.missing()).isEmpty();
        assertThat(outcome.seen()).isEqualTo(outcome.committed());
    }

    @Test
    @DisplayName("T2 the same race without the lock loses events: the test can fail")
    void theSameRaceWithoutTheLockIsLost() throws Exception {
        Outcome outcome = race(4_000, false);
        assertThat(outcome.seen()).isNotEqualTo(outcome.committed());
        assertThat(outcome.missing()).isNotEmpty();
    }

    @Test
    @DisplayName("T2 reproduced: an event that commits late is lost behind an old one")
    void withoutTheLockALateCommitIsLost() throws Exception {
        String url = migrated();
        DomainEventMessage<Ran> late = Race.event(Instant.now());
        DomainEventMessage<Ran> early = Race.event(Instant.now().minusSeconds(3600));
        DomainEventMessage<Ran> marker = Race.event(Instant.now());
        try (Writer writer = Writer.on(url, 4, false);
                Reader reader = Reader.on(writer)) {
            CountDownLatch appended = new CountDownLatch(1);
            CountDownLatch seenTheOther = new CountDownLatch(1);
            try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
                Future<?> slow =
                        executor.submit(
                                () ->
                                        writer.transactions()
                                                .executeWithoutResult(
                                                        status -> {
                                                            writer.engine()
                                                                    .appendEvents(List.of(late));
                                                            appended.countDown();
                                                            await(seenTheOther);
                                                        }));
                await(appended);
                writer.engine().appendEvents(List.of(early));
                assertThat(reader.next()).isEqualTo(early.getIdentifier());
                seenTheOther.countDown();
                slow.get();
            }
            writer.engine().appendEvents(List.of(marker));
            assertThat(reader.next()).isEqualTo(marker.getIdentifier());
            assertThat(committed(url)).contains(late.getIdentifier());
        }
    }

    @Test
    void withTheLockTheSecondAppendWaitsForTheCommitOfTheFirst() throws Exception {
        String url = migrated();
        DomainEventMessage<Ran> late = Race.event(Instant.now());
        DomainEventMessage<Ran> early = Race.event(Instant.now().minusSeconds(3600));
        try (Writer writer = Writer.on(url, 4, true);
                Reader reader = Reader.on(writer);
                ExecutorService executor = Executors.newFixedThreadPool(2)) {
            CountDownLatch appended = new CountDownLatch(1);
            CountDownLatch otherWaits = new CountDownLatch(1);
            Future<?> slow =
                    executor.submit(
                            () ->
                                    writer.transactions()
                                            .executeWithoutResult(
                                                    status -> {
                                                        writer.engine().appendEvents(List.of(late));
                                                        appended.countDown();
                                                        await(otherWaits);
                                                    }));
            await(appended);
            Future<?> second = executor.submit(() -> writer.engine().appendEvents(List.of(early)));
            JdbcClient jdbc = JdbcClient.create(writer.dataSource());
            Sample.eventually(
                    () ->
                            assertThat(
                                            jdbc.sql(
                                                            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"
                                                                    + " AND NOT granted")
                                                    .query(Long.class)
                                                    .single())
                                    .isEqualTo(1));
            otherWaits.countDown();
            slow.get();
            second.get();
            assertThat(reader.next()).isEqualTo(late.getIdentifier());
            assertThat(reader.next()).isEqualTo(early.getIdentifier());
        }
    }

    private record Outcome(List<String> seen, List<String> committed) {

        Set<String> missing() {
            Set<String> missing = new HashSet<>(committed);
            missing.removeAll(new HashSet<>(seen));
            return missing;
        }
    }

    private static Outcome race(int events, boolean locked) throws Exception {
        String url = migrated();
        long started = System.nanoTime();
        List<String> figures = new ArrayList<>();
        DomainEventMessage<Ran> marker = Race.event(Instant.now());
        try (Writer own = Writer.on(url, 4, locked);
                Reader reader = Reader.on(own);
                ExecutorService executor = Executors.newFixedThreadPool(PROCESSES + 1)) {
            Future<List<String>> seen = executor.submit(reader.until(marker.getIdentifier()));
            List<Future<String>> writers = new ArrayList<>();
            for (int process = 0; process < PROCESSES; process++) {
                List<String> command = command(url, process, events / PROCESSES, locked);
                writers.add(executor.submit(() -> lastLineOf(command)));
            }
            for (Future<String> writer : writers) {
                figures.add(writer.get());
            }
            own.engine().appendEvents(List.of(marker));
            Outcome outcome = new Outcome(seen.get(), committed(url));
            System.out.printf(
                    "T2 race, lock %s, %d x %d writers, %.1f s: %s | committed %d, seen %d (%d distinct), missing %d, in order %s%n",
                    locked ? "on" : "off",
                    PROCESSES,
                    THREADS,
                    (System.nanoTime() - started) / 1e9,
                    figures,
                    outcome.committed().size(),
                    outcome.seen().size(),
                    new HashSet<>(outcome.seen()).size(),
                    outcome.missing().size(),
                    outcome.seen().equals(outcome.committed()));
            return outcome;
        }
    }

    private static List<String> command(String url, int process, int events, boolean locked) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
                Race.class.getName(),
                url,
                Integer.toString(process + 1),
                Integer.toString(THREADS),
                Integer.toString(events),
                Boolean.toString(locked));
    }

    private static String lastLineOf(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            List<String> lines = new ArrayList<>();
            try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
                output.lines().forEach(lines::add);
            }
            int code = process.waitFor();
            assertThat(code).as(String.join("\n", lines)).isZero();
            return lines.getLast();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String migrated() {
        String url = TestDatabase.fresh();
        Flyway.configure()
                .dataSource(url, "postgres", "postgres")
                .locations("classpath:db/platform/axon-support")
                .load()
                .migrate();
        return url;
    }

    private static List<String> committed(String url) {
        try (Writer writer = Writer.on(url, 1, true)) {
            return JdbcClient.create(writer.dataSource())
                    .sql("SELECT event_identifier FROM domain_event_entry ORDER BY global_index")
                    .query((row, index) -> row.getString(1))
                    .list();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Tails the store as every processor does. */
    private record Reader(EmbeddedEventStore store, BlockingStream<TrackedEventMessage<?>> stream)
            implements AutoCloseable {

        static Reader on(Writer writer) {
            EmbeddedEventStore store =
                    new CommitAwareEventStore(
                            EmbeddedEventStore.builder()
                                    .storageEngine(writer.engine())
                                    .cachedEvents(256)
                                    .fetchDelay(20));
            return new Reader(store, store.openStream(null));
        }

        String next() throws InterruptedException {
            assertThat(stream.hasNextAvailable(30, TimeUnit.SECONDS)).isTrue();
            return stream.nextAvailable().getIdentifier();
        }

        Callable<List<String>> until(String marker) {
            return () -> {
                List<String> seen = new ArrayList<>();
                String id;
                do {
                    id = stream.nextAvailable().getIdentifier();
                    seen.add(id);
                } while (!id.equals(marker));
                return seen;
            };
        }

        @Override
        public void close() {
            stream.close();
            store.shutDown();
        }
    }
}
