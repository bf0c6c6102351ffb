package org.fondsloket.platform.web.access;

import org.fondsloket.platform.operations.OperationsAccess;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives a service its own access decisions, fed by the topic of identity-service. */
@AutoConfiguration(
        after = JdbcClientAutoConfiguration.class,
        beforeName = {
            "org.fondsloket.platform.kafka.KafkaBridgeAutoConfiguration",
            "org.fondsloket.platform.store.EventStoreAutoConfiguration"
        })
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
    @ConditionalOnMissingBean
    OperationsAccess operationsAccess(AccessDecisions decisions, CurrentActor actor) {
        return () -> {
            String subject = actor.subject();
            decisions.requireFund(subject, "OPERATIONS");
            return subject;
        };
    }
}
