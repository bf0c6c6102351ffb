package org.fondsloket.platform.processing;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Processors with their tokens and dead letters, all in the database of the read models. */
@AutoConfiguration(
        afterName = "org.fondsloket.platform.store.StoreConfiguration",
        beforeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.InfraConfiguration"
        })
@EnableConfigurationProperties(ProcessorSettings.class)
class ProcessingConfiguration {

    /** Names of Axon's JPA table (V011). */
    @Bean
    TokenSchema tokenSchema() {
        return TokenSchema.builder()
                .setTokenTable("token_entry")
                .setProcessorNameColumn("processor_name")
                .setSegmentColumn("segment")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("timestamp")
                .setOwnerColumn("owner")
                .build();
    }

    @Bean
    TokenStore tokenStore(
            ConnectionProvider connections,
            Serializer serializer,
            TokenSchema schema,
            ProcessorSettings settings) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .schema(schema)
                .contentType(byte[].class)
                .claimTimeout(settings.claimTimeout())
                .build();
    }

    /** Names of Axon's JPA table (V012). */
    @Bean
    DeadLetterSchema deadLetterSchema() {
        return DeadLetterSchema.builder()
                .deadLetterTable("dead_letter_entry")
                .deadLetterIdentifierColumn("dead_letter_id")
                .processingGroupColumn("processing_group")
                .sequenceIdentifierColumn("sequence_identifier")
                .sequenceIndexColumn("sequence_index")
                .messageTypeColumn("message_type")
                .eventIdentifierColumn("event_identifier")
                .timestampColumn("time_stamp")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .aggregateTypeColumn("type")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .tokenTypeColumn("token_type")
                .tokenColumn("token")
                .enqueuedAtColumn("enqueued_at")
                .lastTouchedColumn("last_touched")
                .processingStartedColumn("processing_started")
                .causeTypeColumn("cause_type")
                .causeMessageColumn("cause_message")
                .diagnosticsColumn("diagnostics")
                .build();
    }

    @Bean
    Processors platformProcessors(
            ProcessorSettings settings,
            ConnectionProvider connections,
            TransactionManager transactions,
            DeadLetterSchema deadLetters,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer) {
        return new Processors(
                settings, connections, transactions, deadLetters, serializer, eventSerializer);
    }

    @Bean
    SavepointPerHandler platformSavepointPerHandler(
            ProcessorSettings settings, PlatformTransactionManager transactions) {
        return new SavepointPerHandler(settings, transactions);
    }

    @Bean
    GroupsAreComplete platformGroupsAreComplete(
            ProcessorSettings settings,
            EventProcessingConfiguration processing,
            ListableBeanFactory beans) {
        return new GroupsAreComplete(settings, processing, beans);
    }

    @Bean
    DeadLetters platformDeadLetters(
            EventProcessingConfiguration processing, ProcessorSettings settings) {
        return new DeadLetters(processing, settings);
    }

    @Bean
    DeadLetterRetry platformDeadLetterRetry(DeadLetters deadLetters, ProcessorSettings settings) {
        return new DeadLetterRetry(deadLetters, settings);
    }

    @Bean
    ProcessorProgress platformProcessorProgress(
            ProcessorSettings settings,
            EventProcessingConfiguration processing,
            Serializer serializer,
            DataSource dataSource) {
        return new ProcessorProgress(
                settings, processing, serializer, JdbcClient.create(dataSource));
    }

    @Bean
    Rebuild platformRebuild(
            ProcessorSettings settings,
            EventProcessingConfiguration processing,
            PlatformTransactionManager transactions) {
        return new Rebuild(settings, processing, new TransactionTemplate(transactions));
    }

    @Bean
    ReactionsBegin platformReactionsBegin(
            ProcessorSettings settings,
            TokenStore tokens,
            EventStorageEngine engine,
            TransactionManager transactions) {
        return new ReactionsBegin(settings, tokens, engine, transactions);
    }
}
