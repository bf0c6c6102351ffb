package org.fondsloket.platform.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.MDC;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes records for one consumer: inbox row and effect share a database transaction, and the offset
 * is committed only after it.
 */
final class Reception implements BatchMessageListener<String, byte[]> {

    private final OuterEventConsumer consumer;
    private final Inbox inbox;
    private final TransactionTemplate transaction;
    private final int perTransaction;
    private final Counter taken;
    private final Counter duplicates;

    Reception(
            OuterEventConsumer consumer,
            Inbox inbox,
            TransactionTemplate transaction,
            int perTransaction,
            MeterRegistry meters) {
        this.consumer = consumer;
        this.inbox = inbox;
        this.transaction = transaction;
        this.perTransaction = perTransaction;
        this.taken = counter(meters, "fondsloket.inbox.taken", consumer);
        this.duplicates = counter(meters, "fondsloket.inbox.duplicates", consumer);
    }

    private static Counter counter(MeterRegistry meters, String name, OuterEventConsumer consumer) {
        return Counter.builder(name).tag("consumer", consumer.name()).register(meters);
    }

    OuterEventConsumer consumer() {
        return consumer;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> messages) {
        for (int from = 0; from < messages.size(); from += perTransaction) {
            int to = Math.min(from + perTransaction, messages.size());
            if (to - from == 1 || !takenTogether(messages.subList(from, to))) {
                oneByOne(messages, from, to);
            }
        }
    }

    /** One failing record must not cost the others their turn, so the caller then goes singly. */
    private boolean takenTogether(List<ConsumerRecord<String, byte[]>> messages) {
        try {
            int fresh =
                    inTransaction(
                            () -> {
                                int count = 0;
                                for (ConsumerRecord<String, byte[]> message : messages) {
                                    count += take(message) ? 1 : 0;
                                }
                                return count;
                            });
            taken.increment(fresh);
            duplicates.increment(messages.size() - fresh);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private void oneByOne(List<ConsumerRecord<String, byte[]>> messages, int from, int to) {
        for (int index = from; index < to; index++) {
            try {
                receive(messages.get(index));
            } catch (RuntimeException e) {
                throw new BatchListenerFailedException("record not taken", e, index);
            }
        }
    }

    /**
     * Takes one record in a transaction of its own, or in the caller's.
     *
     * @return false for a duplicate
     */
    boolean receive(ConsumerRecord<String, byte[]> message) {
        boolean fresh = inTransaction(() -> take(message));
        (fresh ? taken : duplicates).increment();
        return fresh;
    }

    private boolean take(ConsumerRecord<String, byte[]> message) {
        RecordEvent event = RecordEvent.of(message);
        if (!inbox.enter(consumer.name(), event.id())) {
            return false;
        }
        try (var _ = MDC.putCloseable("correlationId", event.envelope().correlationId())) {
            consumer.on(event);
        }
        return true;
    }

    private <T> T inTransaction(Supplier<T> work) {
        T result = transaction.execute(status -> work.get());
        if (result == null) {
            throw new IllegalStateException("transaction gave no result");
        }
        return result;
    }
}
