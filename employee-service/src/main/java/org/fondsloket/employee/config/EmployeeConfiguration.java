package org.fondsloket.employee.config;

import org.fondsloket.scheme.RuleSets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the rule book into the service. */
@Configuration(proxyBeanMethods = false)
class EmployeeConfiguration {

    @Bean
    RuleSets ruleSets() {
        return RuleSets.published();
    }
}
