package org.fondsloket.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.fondsloket.sample.Sample;
import org.fondsloket.sample.parcel.ParcelEvent.ParcelDelivered;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("T8 a beaten command is decided again")
class T08DuplicateKeysIT {

    @Test
    void aTakenPlaceInAStreamIsSeenForWhatItIs() {
        try (Sample sample = Sample.start()) {
            EventStorageEngine engine = sample.bean(EventStorageEngine.class);
            engine.appendEvents(List.of(event(0), event(1)));
            assertThatThrownBy(() -> engine.appendEvents(List.of(event(0))))
                    .isInstanceOf(AggregateStreamCreationException.class);
            assertThatThrownBy(() -> engine.appendEvents(List.of(event(1), event(2))))
                    .isInstanceOf(ConcurrencyException.class);
        }
    }

    @Test
    void twoInstancesThatDecideTheSameAtOnceStoreItOnceAndBothAnswer() throws Exception {
        try (Sample one = Sample.start();
                Sample other = Sample.startOn(one.url());
                ExecutorService executor = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 40; i++) {
                String number = "P" + i;
                CyclicBarrier barrier = new CyclicBarrier(2);
                List<Future<?>> both = new ArrayList<>();
                for (Sample sample : List.of(one, other)) {
                    both.add(
                            executor.submit(
                                    () -> {
                                        barrier.await();
                                        sample.announce(number);
                                        sample.weigh(number, "4.00");
                                        return null;
                                    }));
                }
                for (Future<?> each : both) {
                    each.get();
                }
            }
            assertThat(one.count("domain_event_entry")).isEqualTo(120);
        }
    }

    @Test
    void aRefusalInsideATransactionLeavesItUsable() {
        try (Sample sample = Sample.start()) {
            new TransactionTemplate(sample.bean(PlatformTransactionManager.class))
                    .executeWithoutResult(
                            status -> {
                                note(sample, "before");
                                assertThatThrownBy(() -> sample.deliver("unknown"))
                                        .isInstanceOf(Refusal.class);
                                sample.announce("17");
                                note(sample, "after");
                            });
            assertThat(sample.count("notice")).isEqualTo(2);
            assertThat(sample.count("domain_event_entry")).isEqualTo(1);
        }
    }

    @Test
    void anEventOfATransactionThatIsRolledBackWasNeverStored() {
        try (Sample sample = Sample.start()) {
            new TransactionTemplate(sample.bean(PlatformTransactionManager.class))
                    .executeWithoutResult(
                            status -> {
                                sample.announce("17");
                                status.setRollbackOnly();
                            });
            assertThat(sample.count("domain_event_entry")).isZero();
            sample.announce("17");
            assertThat(sample.count("domain_event_entry")).isEqualTo(1);
        }
    }

    @Test
    void aTransactionWithTwoCommandsAndACommandFromOutsideDoNotWaitForEachOther() throws Exception {
        try (Sample sample = Sample.start();
                ExecutorService executor = Executors.newSingleThreadExecutor()) {
            sample.announce("shared");
            Future<?> outside =
                    new TransactionTemplate(sample.bean(PlatformTransactionManager.class))
                            .execute(
                                    status -> {
                                        sample.announce("own");
                                        Future<?> other =
                                                executor.submit(
                                                        () -> sample.weigh("shared", "5.00"));
                                        Sample.eventually(
                                                () ->
                                                        assertThat(waitingAppends(sample))
                                                                .isEqualTo(1));
                                        sample.weigh("shared", "6.00");
                                        return other;
                                    });
            outside.get(5, TimeUnit.SECONDS);
            assertThat(sample.count("domain_event_entry")).isEqualTo(4);
        }
    }

    private static long waitingAppends(Sample sample) {
        return sample.jdbc()
                .sql(
                        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
                                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")
                .query(Long.class)
                .single();
    }

    private static void note(Sample sample, String text) {
        sample.jdbc().sql("INSERT INTO notice (number) VALUES (?)").param(text).update();
    }

    private static GenericDomainEventMessage<ParcelDelivered> event(long sequence) {
        return new GenericDomainEventMessage<>(
                "Parcel", "Parcel:17", sequence, new ParcelDelivered("17"));
    }
}
