package org.fondsloket.platform.web.secret;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Gives derived secrets to the services that have the key. */
@AutoConfiguration
@ConditionalOnProperty("fondsloket.secret-key")
class SecretAutoConfiguration {

    @Bean
    DerivedSecrets derivedSecrets(@Value("${fondsloket.secret-key}") String key) {
        return new DerivedSecrets(key);
    }
}
