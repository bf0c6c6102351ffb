package org.fondsloket.platform.web.access;

import java.time.Clock;
import java.util.function.Supplier;
import org.fondsloket.platform.operations.OperationsAccess;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.catalogue.ServiceCatalogue;
import org.fondsloket.platform.web.login.EndedLogins;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Gives a service its own access decisions, fed by the topic of identity-service. */
@AutoConfiguration(
        after = JdbcClientAutoConfiguration.class,
        beforeName = {
            "org.fondsloket.platform.kafka.KafkaBridgeAutoConfiguration",
            "org.fondsloket.platform.store.EventStoreAutoConfiguration"
        })
@EnableConfigurationProperties(ServiceCatalogue.class)
class AccessAutoConfiguration {

    @Bean
    AccessTable platformAccessTable(JdbcClient jdbc) {
        return new AccessTable(jdbc);
    }

    @Bean
    AccessConsumer platformAccessConsumer(AccessTable table) {
        return new AccessConsumer(table);
    }

    @Bean
    EndedLogins platformEndedLogins(AccessTable table) {
        return new EndedLoginRows(table);
    }

    @Bean
    RefusalLog platformRefusalLog(
            JdbcClient jdbc,
            ObjectProvider<Clock> clocks,
            PlatformTransactionManager transactions) {
        return new RefusalLog(jdbc, clockOf(clocks), transactions);
    }

    @Bean
    RefusalEndpoint platformRefusalEndpoint(RefusalLog log, OperationsAccess access) {
        return new RefusalEndpoint(log, access);
    }

    @Bean
    AccessDecisions platformAccessDecisions(
            AccessTable table,
            ServiceCatalogue catalogue,
            CurrentActor actor,
            RefusalLog refusals,
            ObjectProvider<Clock> clocks) {
        return new RowDecisions(table, catalogue, actor, refusals, clockOf(clocks));
    }

    private static Supplier<Clock> clockOf(ObjectProvider<Clock> clocks) {
        return () -> clocks.getIfAvailable(Clock::systemUTC);
    }

    @Bean
    @ConditionalOnMissingBean
    OperationsAccess operationsAccess(AccessDecisions decisions, CurrentActor actor) {
        return () -> {
            String subject = actor.subject();
            decisions.requireFund(subject, "OPERATIONS");
            return subject;
        };
    }
}
