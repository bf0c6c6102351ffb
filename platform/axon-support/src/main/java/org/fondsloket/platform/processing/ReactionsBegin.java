package org.fondsloket.platform.processing;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sets where a new reaction begins before the service takes its first command. Axon sets it in the
 * background after the start: what is decided before that moment would have no effect, ever (T7).
 */
final class ReactionsBegin implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReactionsBegin.class);

    private final ProcessorSettings settings;
    private final TokenStore tokens;
    private final EventStorageEngine engine;
    private final TransactionManager transactions;
    private boolean running;

    ReactionsBegin(
            ProcessorSettings settings,
            TokenStore tokens,
            EventStorageEngine engine,
            TransactionManager transactions) {
        this.settings = settings;
        this.tokens = tokens;
        this.engine = engine;
        this.transactions = transactions;
    }

    @Override
    public void start() {
        settings.processors()
                .forEach(
                        (group, kind) -> {
                            if (kind == ProcessorKind.REACTION) {
                                begin(group);
                            }
                        });
        running = true;
    }

    private void begin(String group) {
        try {
            transactions.executeInTransaction(
                    () -> {
                        if (tokens.fetchSegments(group).length == 0) {
                            tokens.initializeTokenSegments(
                                    group, Processors.SEGMENTS, engine.createHeadToken());
                        }
                    });
        } catch (UnableToClaimTokenException e) {
            LOG.info("Another instance has begun with {}", group, e);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return SpringAxonConfiguration.LIFECYCLE_PHASE - 1;
    }
}
