package org.fondsloket.platform.processing;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills a projection anew from the first event. */
public final class Rebuild {

    private final ProcessorSettings settings;
    private final EventProcessingConfiguration processing;
    private final TransactionTemplate transactions;

    Rebuild(
            ProcessorSettings settings,
            EventProcessingConfiguration processing,
            TransactionTemplate transactions) {
        this.settings = settings;
        this.processing = processing;
        this.transactions = transactions;
    }

    /**
     * Stops, clears the group's dead letters, resets and starts, in this order: replayed events of
     * a sequence with a letter would be parked again instead of handled (T6).
     *
     * @param record written in the same transaction as the reset
     * @throws IllegalStateException when the group is no projection or another instance works on it
     */
    public void rebuild(String group, Runnable record) {
        if (settings.processors().get(group) != ProcessorKind.PROJECTION) {
            throw new IllegalStateException("Only a projection can be rebuilt: " + group);
        }
        StreamingEventProcessor processor =
                processing
                        .eventProcessor(group, StreamingEventProcessor.class)
                        .orElseThrow(() -> new IllegalStateException("No processor " + group));
        processor.shutDown();
        try {
            transactions.executeWithoutResult(
                    status -> {
                        record.run();
                        processing.deadLetterQueue(group).orElseThrow().clear();
                        processor.resetTokens(StreamableMessageSource::createTailToken);
                    });
        } catch (UnableToClaimTokenException e) {
            throw new IllegalStateException("Another instance works on " + group, e);
        } finally {
            processor.start();
        }
    }
}
