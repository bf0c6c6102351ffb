package org.fondsloket.platform.store;

import java.time.Duration;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Refuses to run on anything but a real store: with a stand-in events would be published and
 * forgotten without a warning (T1), and without time limits a reader could give up a gap too early
 * (T2).
 */
final class StoreIsReal implements SmartInitializingSingleton {

    private final EventStorageEngine engine;
    private final EventBus eventBus;
    private final TransactionManager transactions;
    private final TokenStore tokens;
    private final Serializer serializer;
    private final Serializer eventSerializer;
    private final JdbcClient jdbc;

    StoreIsReal(
            EventStorageEngine engine,
            EventBus eventBus,
            TransactionManager transactions,
            TokenStore tokens,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            JdbcClient jdbc) {
        this.engine = engine;
        this.eventBus = eventBus;
        this.transactions = transactions;
        this.tokens = tokens;
        this.serializer = serializer;
        this.eventSerializer = eventSerializer;
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        require(engine, JdbcEventStorageEngine.class);
        require(eventBus, CommitAwareEventStore.class);
        require(transactions, SpringTransactionManager.class);
        require(tokens, JdbcTokenStore.class);
        require(serializer, Jackson3Serializer.class);
        require(eventSerializer, EventSerializer.class);
        requireLimit("lock_timeout");
        requireLimit("transaction_timeout");
    }

    private static void require(Object part, Class<?> type) {
        if (!type.isInstance(part)) {
            throw new IllegalStateException(
                    "The event store needs a %s but found %s"
                            .formatted(type.getSimpleName(), part.getClass().getName()));
        }
    }

    private void requireLimit(String setting) {
        Duration limit =
                Duration.ofMillis(
                        jdbc.sql("SELECT setting::bigint FROM pg_settings WHERE name = ?")
                                .param(setting)
                                .query(Long.class)
                                .single());
        if (!limit.isPositive()
                || limit.compareTo(StoreConfiguration.GAP_TIMEOUT.dividedBy(2)) > 0) {
            throw new IllegalStateException(
                    "%s is %s; it must be set, and to at most half of %s"
                            .formatted(setting, limit, StoreConfiguration.GAP_TIMEOUT));
        }
    }
}
