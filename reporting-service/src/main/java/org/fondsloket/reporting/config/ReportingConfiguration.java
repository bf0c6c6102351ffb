package org.fondsloket.reporting.config;

import org.fondsloket.scheme.RuleSets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings in what has no framework of its own. */
@Configuration(proxyBeanMethods = false)
class ReportingConfiguration {

    /** Read once at the start: a rule file with a mistake keeps the service down. */
    @Bean
    RuleSets ruleSets() {
        return RuleSets.published();
    }
}
