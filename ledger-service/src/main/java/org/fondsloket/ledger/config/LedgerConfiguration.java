package org.fondsloket.ledger.config;

import org.fondsloket.scheme.RuleSets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Brings the rule book into the service and lets the watch run. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LedgerConfiguration {

    @Bean
    RuleSets ruleSets() {
        return RuleSets.published();
    }
}
