package org.fondsloket.platform.command;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/** The command side: a local bus whose transaction ends before the caller is answered. */
@AutoConfiguration(
        afterName = "org.fondsloket.platform.store.StoreConfiguration",
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
class CommandConfiguration {

    @Bean
    CorrelationDataProvider platformEnvelopeOnEvents() {
        return new EnvelopeOnEvents();
    }

    @Bean
    CommandTargetResolver commandTargetResolver() {
        return new TargetOfCommand();
    }

    @Bean
    @Qualifier("localSegment")
    NamedCommandBus commandBus(
            PlatformTransactionManager transactions, Configuration configuration) {
        NamedCommandBus bus =
                new NamedCommandBus(
                        SimpleCommandBus.builder()
                                .transactionManager(new NestedTransactions(transactions))
                                .duplicateCommandHandlerResolver(
                                        DuplicateCommandHandlerResolution.rejectDuplicates())
                                .spanFactory(
                                        configuration.getComponent(CommandBusSpanFactory.class))
                                .messageMonitor(
                                        configuration.messageMonitor(
                                                CommandBus.class, "commandBus")));
        bus.registerHandlerInterceptor(
                new CorrelationDataInterceptor<>(configuration.correlationDataProviders()));
        return bus;
    }

    @Bean
    Commands platformCommands(NamedCommandBus bus) {
        return new LocalCommands(bus);
    }

    @Bean(LocksForEveryAggregate.LOCKS)
    LockFactory platformAggregateLocks() {
        return new AggregateLocks();
    }

    @Bean
    static LocksForEveryAggregate platformLocksForEveryAggregate() {
        return new LocksForEveryAggregate();
    }
}
