package org.fondsloket.platform.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.JdbcEventStorageEngineStatements;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** One process of the race: many threads that append, linger before the commit, or roll back. */
final class Race {

    @StoredAs("race.Ran")
    record Ran(String id) {}

    /** Older than the time after which the reader gives up a gap, as an import's events may be. */
    private static final Duration OLD = StoreConfiguration.GAP_TIMEOUT.multipliedBy(2);

    private static final int LARGEST_BATCH = 4;
    private static final int LONGEST_LINGER_MILLIS = 500;

    private Race() {}

    /** Everything one process needs to append. */
    record Writer(
            HikariDataSource dataSource,
            JdbcEventStorageEngine engine,
            TransactionTemplate transactions)
            implements AutoCloseable {

        static Writer on(String url, int connections, boolean locked) {
            HikariDataSource dataSource = new HikariDataSource();
            dataSource.setJdbcUrl(url);
            dataSource.setUsername("postgres");
            dataSource.setPassword("postgres");
            dataSource.setMaximumPoolSize(connections);
            dataSource.setConnectionInitSql("SET transaction_timeout = '120s'");
            DataSourceTransactionManager transactions =
                    new DataSourceTransactionManager(dataSource);
            JdbcEventStorageEngine.Builder builder =
                    StoreConfiguration.engine(
                            Jackson3Serializer.builder()
                                    .jsonMapperBuilderCustomizer(StoredJson::forSnapshots)
                                    .build(),
                            EventSerializer.of(StoredTypes.ofClasses(Ran.class), List.of()),
                            new TransactionAwareDataSourceProxy(dataSource)::getConnection,
                            new SpringTransactionManager(transactions),
                            StoreConfiguration.schema());
            if (!locked) {
                builder.appendEvents(JdbcEventStorageEngineStatements::appendEvents);
            }
            return new Writer(dataSource, builder.build(), new TransactionTemplate(transactions));
        }

        @Override
        public void close() {
            dataSource.close();
        }
    }

    static DomainEventMessage<Ran> event(Instant recordedAt) {
        String id = UUID.randomUUID().toString();
        return new GenericDomainEventMessage<>(
                "Ran", "Ran:" + id, 0, new Ran(id), MetaData.emptyInstance(), id, recordedAt);
    }

    /** Arguments: address, seed, threads, events, locked. Prints what it did as its last line. */
    public static void main(String[] arguments) throws Exception {
        int seed = Integer.parseInt(arguments[1]);
        int threads = Integer.parseInt(arguments[2]);
        AtomicInteger open = new AtomicInteger(Integer.parseInt(arguments[3]));
        Tally tally = new Tally();
        try (Writer writer = Writer.on(arguments[0], threads, Boolean.parseBoolean(arguments[4]));
                ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> runs = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                Random random = new Random(seed * 1_000L + thread);
                runs.add(executor.submit(() -> run(writer, open, random, tally)));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        }
        System.out.printf(
                "committed %d transactions, %d events; rolled back %d; lingered %d%n",
                tally.commits.get(),
                tally.events.get(),
                tally.rollbacks.get(),
                tally.lingered.get());
    }

    private static void run(Writer writer, AtomicInteger open, Random random, Tally tally) {
        while (true) {
            int size = 1 + random.nextInt(LARGEST_BATCH);
            boolean lingers = random.nextInt(100) == 0;
            boolean rollsBack = random.nextInt(10) == 0;
            boolean old = random.nextInt(10) == 0;
            if (!rollsBack && open.getAndAdd(-size) <= 0) {
                return;
            }
            Instant recordedAt = old ? Instant.now().minus(OLD) : Instant.now();
            writer.transactions()
                    .executeWithoutResult(
                            status -> {
                                List<DomainEventMessage<Ran>> events = new ArrayList<>();
                                for (int i = 0; i < size; i++) {
                                    events.add(event(recordedAt));
                                }
                                writer.engine().appendEvents(events);
                                if (lingers) {
                                    // The thing under test: a transaction that takes its time.
                                    LockSupport.parkNanos(
                                            Duration.ofMillis(random.nextInt(LONGEST_LINGER_MILLIS))
                                                    .toNanos());
                                    tally.lingered.incrementAndGet();
                                }
                                if (rollsBack) {
                                    status.setRollbackOnly();
                                }
                            });
            if (rollsBack) {
                tally.rollbacks.incrementAndGet();
            } else {
                tally.commits.incrementAndGet();
                tally.events.addAndGet(size);
            }
        }
    }

    private static final class Tally {

        private final AtomicInteger commits = new AtomicInteger();
        private final AtomicInteger events = new AtomicInteger();
        private final AtomicInteger rollbacks = new AtomicInteger();
        private final AtomicInteger lingered = new AtomicInteger();
    }
}
