package org.fondsloket.platform.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.fondsloket.platform.kafka.OuterEventSender;
import org.fondsloket.platform.operations.OperationsAccess;
import org.fondsloket.platform.processing.operations.OperationsLog;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.DispatcherServlet;

/** Runs the relay in every service that translates events for others. */
@AutoConfiguration(
        afterName = {
            "org.fondsloket.platform.kafka.KafkaBridgeAutoConfiguration",
            "org.fondsloket.platform.web.access.AccessAutoConfiguration"
        },
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@ConditionalOnBean(OuterEventTranslator.class)
class RelayConfiguration {

    @Bean
    Relay platformRelay(List<OuterEventTranslator> translators, OuterEventSender sender) {
        return new Relay(translators, sender);
    }

    @Bean
    RelayPosition platformRelayPosition(
            @Lazy EventProcessingConfiguration processing,
            @Lazy EventStore store,
            TokenStore tokens,
            TransactionManager transactions,
            JdbcClient jdbc) {
        return new RelayPosition(processing, store, tokens, transactions, jdbc);
    }

    @Bean
    MeterBinder relayLag(RelayPosition position) {
        return (MeterRegistry registry) ->
                Gauge.builder("fondsloket.relay.lag", position, each -> each.status().lag())
                        .description("events stored but not yet sent on or passed over")
                        .register(registry);
    }

    /** Only for services with an HTTP edge, and only once somebody guards it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @ConditionalOnClass(DispatcherServlet.class)
    static class Operations {

        @Bean
        @ConditionalOnBean(OperationsAccess.class)
        RelayEndpoint platformRelayEndpoint(
                RelayPosition position, OperationsAccess access, OperationsLog log) {
            return new RelayEndpoint(position, access, log);
        }
    }
}
