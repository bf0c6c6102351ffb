package org.fondsloket.mailbox.dossier.objection;

import org.fondsloket.scheme.RuleSets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules that say how long somebody can object. */
@Configuration(proxyBeanMethods = false)
class ObjectionConfiguration {

    @Bean
    RuleSets ruleSets() {
        return RuleSets.published();
    }
}
