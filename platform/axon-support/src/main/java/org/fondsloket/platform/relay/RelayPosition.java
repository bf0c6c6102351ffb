package org.fondsloket.platform.relay;

import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the relay stands, and the way to send everything once more. */
public final class RelayPosition {

    private static final int SEGMENT = 0;

    private final EventProcessingConfiguration processing;
    private final EventStore store;
    private final TokenStore tokens;
    private final TransactionManager transactions;
    private final JdbcClient jdbc;

    RelayPosition(
            EventProcessingConfiguration processing,
            EventStore store,
            TokenStore tokens,
            TransactionManager transactions,
            JdbcClient jdbc) {
        this.processing = processing;
        this.store = store;
        this.tokens = tokens;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /**
     * What operations staff see.
     *
     * @param position number of the last event the relay is done with, absent while another
     *     instance holds it or it has not begun
     * @param head number of the newest stored event
     * @param error class of what stops the relay now
     */
    public record Status(@Nullable Long position, long head, @Nullable String error) {

        /** Events stored but not yet done with. */
        public long lag() {
            return position == null ? head : Math.max(0, head - position);
        }
    }

    public Status status() {
        Optional<EventTrackerStatus> status =
                processor().map(StreamingEventProcessor::processingStatus).map(s -> s.get(SEGMENT));
        OptionalLong position =
                status.map(EventTrackerStatus::getCurrentPosition).orElse(OptionalLong.empty());
        Throwable error = status.map(EventTrackerStatus::getError).orElse(null);
        return new Status(
                position.isPresent() ? position.getAsLong() : null,
                head(),
                error == null ? null : error.getClass().getSimpleName());
    }

    /**
     * Sends every outer event of this service again, with the ids it had: known subscribers drop
     * them as duplicates, new ones get the whole history.
     */
    public void republish() {
        StreamingEventProcessor relay =
                processor()
                        .orElseThrow(
                                () -> new IllegalStateException("this service publishes nothing"));
        relay.shutDown();
        try {
            transactions.executeInTransaction(
                    () -> {
                        tokens.fetchToken(Relay.GROUP, SEGMENT);
                        tokens.storeToken(store.createTailToken(), Relay.GROUP, SEGMENT);
                        tokens.releaseClaim(Relay.GROUP, SEGMENT);
                    });
        } finally {
            relay.start();
        }
    }

    private Optional<StreamingEventProcessor> processor() {
        return processing.eventProcessor(Relay.GROUP, StreamingEventProcessor.class);
    }

    private long head() {
        return jdbc.sql("select coalesce(max(global_index), 0) from domain_event_entry")
                .query(Long.class)
                .single();
    }
}
