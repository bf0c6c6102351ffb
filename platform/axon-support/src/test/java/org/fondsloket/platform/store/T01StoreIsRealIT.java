package org.fondsloket.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.fondsloket.sample.Sample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@DisplayName("T1 no service runs without a store")
class T01StoreIsRealIT {

    @Test
    void theStoreIsInPostgresqlAndItsTransactionsAreSprings() {
        try (Sample sample = Sample.start()) {
            assertThat(sample.bean(EventStorageEngine.class))
                    .isInstanceOf(JdbcEventStorageEngine.class);
            assertThat(sample.bean(EventBus.class)).isInstanceOf(CommitAwareEventStore.class);
            assertThat(sample.bean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
            assertThat(sample.bean(TransactionManager.class))
                    .isInstanceOf(SpringTransactionManager.class);
        }
    }

    @Test
    void refusesAnEngineInMemory() {
        assertThatThrownBy(() -> Sample.startWith(EngineInMemory.class).close())
                .hasStackTraceContaining("The event store needs a JdbcEventStorageEngine");
    }

    @Test
    void refusesTokensInMemory() {
        assertThatThrownBy(() -> Sample.startWith(TokensInMemory.class).close())
                .hasStackTraceContaining("The event store needs a JdbcTokenStore");
    }

    @Test
    @DisplayName("T2 refuses a database that lets a transaction run for ever")
    void refusesADatabaseWithoutLimits() {
        assertThatThrownBy(
                        () ->
                                Sample.start(
                                                "spring.datasource.hikari.connection-init-sql=SET lock_timeout = '10s'")
                                        .close())
                .hasStackTraceContaining("transaction_timeout is PT0S; it must be set");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class EngineInMemory {

        @Bean
        @Primary
        EventStorageEngine engineInMemory() {
            return new InMemoryEventStorageEngine();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class TokensInMemory {

        @Bean
        @Primary
        TokenStore tokensInMemory() {
            return new InMemoryTokenStore();
        }
    }
}
