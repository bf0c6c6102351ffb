package org.fondsloket.platform.processing;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.AxonConfigurationException;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventProcessorSpanFactory;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.serialization.Serializer;

/** Builds the processor of each group as its kind says; a group without a kind is refused (T5). */
final class Processors implements ConfigurerModule {

    static final int SEGMENTS = 2;
    private static final Duration LOOK_FOR_FREE_SEGMENTS = Duration.ofSeconds(1);

    private final ProcessorSettings settings;
    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final DeadLetterSchema deadLetters;
    private final Serializer general;
    private final Serializer events;

    Processors(
            ProcessorSettings settings,
            ConnectionProvider connections,
            TransactionManager transactions,
            DeadLetterSchema deadLetters,
            Serializer general,
            Serializer events) {
        this.settings = settings;
        this.connections = connections;
        this.transactions = transactions;
        this.deadLetters = deadLetters;
        this.general = general;
        this.events = events;
    }

    @Override
    public void configureModule(Configurer configurer) {
        EventProcessingConfigurer processing = configurer.eventProcessing();
        processing.registerDefaultListenerInvocationErrorHandler(
                c -> PropagatingErrorHandler.instance());
        processing.registerDefaultErrorHandler(c -> PropagatingErrorHandler.instance());
        processing.registerDefaultTransactionManager(c -> transactions);
        processing.registerEventProcessorFactory(
                (group, c, invoker) -> {
                    throw new AxonConfigurationException(
                            "Processing group %s has no kind: set fondsloket.processors.%s"
                                    .formatted(group, group));
                });
        settings.processors()
                .forEach(
                        (group, kind) -> {
                            processing.registerEventProcessor(
                                    group, (name, c, invoker) -> build(name, kind, c, invoker));
                            processing.registerSequencingPolicy(group, c -> policy(group));
                            if (kind.parksFailures()) {
                                processing.registerDeadLetterQueue(group, c -> queue(group));
                                processing.registerDeadLetterPolicy(
                                        group, c -> new DeadLetterAttempts());
                            }
                        });
    }

    private EventProcessor build(
            String name, ProcessorKind kind, Configuration c, EventHandlerInvoker invoker) {
        int segments = kind == ProcessorKind.RELAY ? 1 : SEGMENTS;
        return PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(kind.resettable() ? invoker : new NeverRepeated(invoker))
                .errorHandler(PropagatingErrorHandler.instance())
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .messageMonitor(c.messageMonitor(PooledStreamingEventProcessor.class, name))
                .spanFactory(c.getComponent(EventProcessorSpanFactory.class))
                .messageSource(c.eventStore())
                .tokenStore(c.getComponent(TokenStore.class))
                .transactionManager(transactions)
                .initialSegmentCount(segments)
                .initialToken(source -> initialToken(kind, source))
                .batchSize(batchSize(kind))
                .tokenClaimInterval(LOOK_FOR_FREE_SEGMENTS.toMillis())
                .claimExtensionThreshold(settings.claimTimeout().toMillis() / 4)
                .enableCoordinatorClaimExtension()
                .coordinatorExecutor(n -> executor(c, 1, "Coordinator[" + n + "]"))
                .workerExecutor(n -> executor(c, segments, "Worker[" + n + "]"))
                .build();
    }

    /** Null is Axon's word for the beginning of an empty store. */
    private static TrackingToken initialToken(
            ProcessorKind kind, StreamableMessageSource<TrackedEventMessage<?>> source) {
        return switch (kind) {
            case PROJECTION -> ReplayToken.createReplayToken(source.createHeadToken());
            case REACTION -> source.createHeadToken();
            case RELAY -> source.createTailToken();
        };
    }

    /**
     * A reaction commits after each event: its effects and commands are not held back by others.
     */
    private int batchSize(ProcessorKind kind) {
        return switch (kind) {
            case PROJECTION -> settings.batchSize();
            case REACTION -> 1;
            case RELAY -> settings.relayBatchSize();
        };
    }

    private SequencingPolicy<EventMessage<?>> policy(String group) {
        return switch (settings.order().getOrDefault(group, ProcessorOrder.AGGREGATE)) {
            case AGGREGATE -> new AggregateOrder();
            case FULL -> new FullOrder();
        };
    }

    private SequencedDeadLetterQueue<EventMessage<?>> queue(String group) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(deadLetters)
                .statementFactory(new DeadLetterStatements<>(deadLetters, general, events))
                .genericSerializer(general)
                .eventSerializer(events)
                .maxSequences(settings.deadLetters().maxSequences())
                .maxSequenceSize(settings.deadLetters().maxSequenceSize())
                .build();
    }

    private static ScheduledExecutorService executor(Configuration c, int threads, String name) {
        ScheduledExecutorService executor =
                Executors.newScheduledThreadPool(threads, new AxonThreadFactory(name));
        c.onShutdown(executor::shutdown);
        return executor;
    }
}
