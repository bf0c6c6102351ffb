package org.fondsloket.platform.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
            receive(messages);
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
        return receive(List.of(message)) == 1;
    }

    /** Enters the inbox first and has the effects after: nothing is written behind an append. */
    private int receive(List<ConsumerRecord<String, byte[]>> messages) {
        List<RecordEvent> events = messages.stream().map(RecordEvent::of).toList();
        int fresh = Objects.requireNonNull(transaction.execute(status -> take(events)));
        taken.increment(fresh);
        duplicates.increment(events.size() - fresh);
        return fresh;
    }

    private int take(List<RecordEvent> events) {
        Set<String> fresh =
                inbox.enter(consumer.name(), events.stream().map(RecordEvent::id).toList());
        int count = fresh.size();
        for (RecordEvent event : events) {
            if (fresh.remove(event.id())) {
                on(event);
            }
        }
        return count;
    }

    private void on(RecordEvent event) {
        try (var _ = MDC.putCloseable("correlationId", event.envelope().correlationId())) {
            consumer.on(event);
        }
    }
}
