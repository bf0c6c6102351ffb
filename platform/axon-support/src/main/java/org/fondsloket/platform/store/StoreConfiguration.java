package org.fondsloket.platform.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.fondsloket.platform.time.MovedClock;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;

/** Every part of the store, written down: Axon's own configuration would start without one (T1). */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
        },
        beforeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration",
            "org.axonframework.springboot.autoconfig.InfraConfiguration"
        })
class StoreConfiguration {

    /** Far above the longest transaction the database allows (T2). */
    static final Duration GAP_TIMEOUT = Duration.ofMinutes(10);

    /** Other instances append too, and they cannot wake this one. */
    private static final Duration LOOK_FOR_FOREIGN_EVENTS = Duration.ofMillis(200);

    /**
     * A large report is some hundred kilobytes: Axon's default of 10 000 would not fit into memory.
     */
    private static final int CACHED_EVENTS = 256;

    private static final int PAGE = 100;

    @Bean
    StoredTypes platformStoredTypes(BeanFactory beans) {
        return StoredTypes.in(AutoConfigurationPackages.get(beans));
    }

    /** For tokens and snapshots. */
    @Bean
    @Primary
    Serializer serializer(ObjectProvider<StoreJson> customizers) {
        List<StoreJson> ordered = customizers.orderedStream().toList();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        mapper -> {
                            StoredJson.forSnapshots(mapper);
                            ordered.forEach(each -> each.customize(mapper));
                        })
                .build();
    }

    /** Commands never leave the process; it is named so that Axon's default stays away. */
    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(Serializer serializer) {
        return serializer;
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(StoredTypes types, ObjectProvider<StoreJson> customizers) {
        return EventSerializer.of(types, customizers.orderedStream().toList());
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    /**
     * The connection of the running transaction, and only Spring ends that transaction: Axon's own
     * wrapper rolls back on the connection, behind Spring's back.
     */
    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new TransactionAwareDataSourceProxy(dataSource)::getConnection;
    }

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new DuplicateKeys();
    }

    /** Names of Axon's JPA tables (V010). */
    @Bean
    EventSchema eventSchema() {
        return schema();
    }

    static EventSchema schema() {
        return EventSchema.builder()
                .eventTable("domain_event_entry")
                .snapshotTable("snapshot_event_entry")
                .globalIndexColumn("global_index")
                .timestampColumn("time_stamp")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            PersistenceExceptionResolver duplicateKeys,
            ConnectionProvider connections,
            TransactionManager transactions,
            EventSchema schema,
            Configuration configuration) {
        return engine(serializer, eventSerializer, connections, transactions, schema)
                .persistenceExceptionResolver(duplicateKeys)
                .upcasterChain(configuration.upcasterChain())
                .snapshotFilter(configuration.snapshotFilter())
                .build();
    }

    /** What the store and the tests that race against it have in common. */
    static JdbcEventStorageEngine.Builder engine(
            Serializer serializer,
            Serializer eventSerializer,
            ConnectionProvider connections,
            TransactionManager transactions,
            EventSchema schema) {
        return JdbcEventStorageEngine.builder()
                .snapshotSerializer(serializer)
                .eventSerializer(eventSerializer)
                .persistenceExceptionResolver(new DuplicateKeys())
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(schema)
                .dataType(byte[].class)
                .appendEvents(new OrderedAppend())
                .gapTimeout(Math.toIntExact(GAP_TIMEOUT.toMillis()))
                .batchSize(PAGE)
                // No event is ever removed, so a short page is the last one.
                .finalAggregateBatchPredicate(page -> page.size() < PAGE);
    }

    /** Where an installation lives on another day, that is also when its events are recorded. */
    @Bean
    SmartInitializingSingleton platformStoredTimes(ObjectProvider<Clock> clock) {
        return () ->
                clock.ifAvailable(
                        each -> {
                            if (each instanceof MovedClock) {
                                GenericEventMessage.clock = each;
                            }
                        });
    }

    @Bean(name = "eventBus")
    @Qualifier("eventStore")
    EventStore eventStore(EventStorageEngine engine, Configuration configuration) {
        return new CommitAwareEventStore(
                EmbeddedEventStore.builder()
                        .storageEngine(engine)
                        .cachedEvents(CACHED_EVENTS)
                        .fetchDelay(LOOK_FOR_FOREIGN_EVENTS.toMillis())
                        .messageMonitor(
                                configuration.messageMonitor(EventStore.class, "eventStore"))
                        .spanFactory(configuration.getComponent(EventBusSpanFactory.class)));
    }

    @Bean
    StoreIsReal platformStoreIsReal(
            EventStorageEngine engine,
            EventBus eventBus,
            TransactionManager transactions,
            TokenStore tokens,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            DataSource dataSource) {
        return new StoreIsReal(
                engine,
                eventBus,
                transactions,
                tokens,
                serializer,
                eventSerializer,
                JdbcClient.create(dataSource));
    }
}
