package org.fondsloket.platform.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.fondsloket.platform.operations.OperationsAccess;
import org.fondsloket.platform.time.MovedClock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.core.MicrometerProducerListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.web.servlet.DispatcherServlet;

/** Gives a service its outer events: a sender, and a listener for each of its consumers. */
@AutoConfiguration(
        before = KafkaAutoConfiguration.class,
        after = {
            FlywayAutoConfiguration.class,
            JdbcClientAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class,
            CompositeMeterRegistryAutoConfiguration.class
        })
@EnableConfigurationProperties(KafkaBridgeProperties.class)
class KafkaBridgeAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaBridgeAutoConfiguration.class);

    @Bean
    @ConditionalOnMissingBean
    Clock clock(@Value("${fondsloket.clock-file:}") String file) {
        return file.isEmpty() ? Clock.systemUTC() : new MovedClock(Path.of(file));
    }

    @Bean
    TopicNames platformTopicNames(
            @Value("${fondsloket.topic-prefix:}") String prefix,
            @Value("${fondsloket.context:}") String context) {
        return new TopicNames(prefix, context);
    }

    @Bean
    Topics platformTopics(
            KafkaProperties kafka,
            KafkaConnectionDetails connection,
            TopicNames names,
            KafkaBridgeProperties properties,
            List<OuterEventConsumer> consumers) {
        Map<String, Object> settings = new HashMap<>(kafka.buildAdminProperties());
        settings.put(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                connection.getAdmin().getBootstrapServers());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 8_000);
        return new Topics(settings, names, properties, consumers);
    }

    /** Answers of the broker count only when every in-sync copy has the record, each once. */
    @Bean
    KafkaTemplate<String, byte[]> outerEventTemplate(
            KafkaProperties kafka, KafkaConnectionDetails connection, MeterRegistry meters) {
        Map<String, Object> settings = new HashMap<>(kafka.buildProducerProperties());
        settings.put(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                connection.getProducer().getBootstrapServers());
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        DefaultKafkaProducerFactory<String, byte[]> factory =
                new DefaultKafkaProducerFactory<>(settings);
        factory.addListener(new MicrometerProducerListener<>(meters));
        return new KafkaTemplate<>(factory);
    }

    @Bean
    OuterEventSender outerEventSender(
            KafkaTemplate<String, byte[]> outerEventTemplate, TopicNames names) {
        return new OuterEventSender(outerEventTemplate, names);
    }

    @Bean
    DefaultKafkaConsumerFactory<String, byte[]> outerEventConsumerFactory(
            KafkaProperties kafka,
            KafkaConnectionDetails connection,
            KafkaBridgeProperties properties,
            MeterRegistry meters) {
        Map<String, Object> settings = new HashMap<>(kafka.buildConsumerProperties());
        settings.put(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                connection.getConsumer().getBootstrapServers());
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, properties.maxPollRecords());
        DefaultKafkaConsumerFactory<String, byte[]> factory =
                new DefaultKafkaConsumerFactory<>(settings);
        factory.addListener(new MicrometerConsumerListener<>(meters));
        return factory;
    }

    @Bean
    @DependsOnDatabaseInitialization
    Receptions platformReceptions(
            List<OuterEventConsumer> consumers,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            KafkaBridgeProperties properties,
            MeterRegistry meters) {
        Inbox inbox = new Inbox(jdbc);
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        return new Receptions(
                consumers.stream()
                        .map(
                                consumer ->
                                        new Reception(
                                                consumer,
                                                inbox,
                                                transaction,
                                                properties.eventsPerTransaction(),
                                                meters))
                        .toList());
    }

    @Bean
    ConsumerContainers platformConsumers(
            Receptions receptions,
            DefaultKafkaConsumerFactory<String, byte[]> outerEventConsumerFactory,
            KafkaTemplate<String, byte[]> outerEventTemplate,
            Topics topics,
            TopicNames names,
            KafkaBridgeProperties properties,
            Clock clock,
            MeterRegistry meters) {
        return new ConsumerContainers(
                topics,
                receptions.all().stream()
                        .map(
                                reception -> {
                                    String name = reception.consumer().name();
                                    var container =
                                            container(
                                                    reception,
                                                    outerEventConsumerFactory,
                                                    names,
                                                    properties);
                                    container.setCommonErrorHandler(
                                            errorHandler(
                                                    name,
                                                    new Parking(
                                                            name,
                                                            outerEventTemplate,
                                                            names,
                                                            clock,
                                                            meters),
                                                    properties,
                                                    meters));
                                    return container;
                                })
                        .toList());
    }

    private static ConcurrentMessageListenerContainer<String, byte[]> container(
            Reception reception,
            DefaultKafkaConsumerFactory<String, byte[]> factory,
            TopicNames names,
            KafkaBridgeProperties properties) {
        OuterEventConsumer consumer = reception.consumer();
        ContainerProperties settings =
                new ContainerProperties(
                        consumer.topics().stream().map(names::topic).toArray(String[]::new));
        settings.setGroupId(names.group(consumer.name()));
        settings.setClientId(names.group(consumer.name()));
        settings.setMessageListener(reception);
        // The offset follows the database: after all records of a poll, each in its own commit.
        settings.setAckMode(ContainerProperties.AckMode.BATCH);
        settings.setSyncCommits(true);
        ConcurrentMessageListenerContainer<String, byte[]> container =
                new ConcurrentMessageListenerContainer<>(factory, settings);
        container.setConcurrency(properties.concurrency());
        container.setBeanName(consumer.name());
        return container;
    }

    private static DefaultErrorHandler errorHandler(
            String consumer,
            Parking parking,
            KafkaBridgeProperties properties,
            MeterRegistry meters) {
        ExponentialBackOff backOff = new ExponentialBackOff();
        backOff.setInitialInterval(properties.retryFirst().toMillis());
        backOff.setMaxInterval(properties.retryMax().toMillis());
        DefaultErrorHandler handler = new DefaultErrorHandler(parking, backOff);
        handler.setClassifications(Map.of(PermanentFailure.class, false), true);
        handler.setLogLevel(KafkaException.Level.DEBUG);
        Counter failures =
                Counter.builder("fondsloket.consumer.failures")
                        .tag("consumer", consumer)
                        .register(meters);
        handler.setRetryListeners(
                (message, failure, attempt) -> {
                    failures.increment();
                    logFailure(consumer, message, failure, attempt);
                });
        return handler;
    }

    /** The first attempt shows where it broke, the others only that it still does. */
    private static void logFailure(
            String consumer,
            ConsumerRecord<?, ?> message,
            @Nullable Exception failure,
            int attempt) {
        Throwable cause =
                Parking.cause(failure == null ? new IllegalStateException("unknown") : failure);
        Object detail = attempt == 1 ? cause : cause.getClass().getSimpleName();
        LOG.warn(
                "Consumer {} failed at {}-{}@{}, attempt {}",
                consumer,
                message.topic(),
                message.partition(),
                message.offset(),
                attempt,
                detail);
    }

    @Bean
    TopicDeadLetters topicDeadLetters(
            Receptions receptions,
            DefaultKafkaConsumerFactory<String, byte[]> outerEventConsumerFactory,
            TopicNames names,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        return new TopicDeadLetters(
                receptions.all(),
                outerEventConsumerFactory,
                names,
                jdbc,
                new TransactionTemplate(transactions));
    }

    /** Only for services with an HTTP edge, and only once somebody guards it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @ConditionalOnClass(DispatcherServlet.class)
    static class Operations {

        @Bean
        @ConditionalOnBean(OperationsAccess.class)
        DeadLetterEndpoint topicDeadLetterEndpoint(
                TopicDeadLetters letters, OperationsAccess access) {
            return new DeadLetterEndpoint(letters, access);
        }
    }
}
