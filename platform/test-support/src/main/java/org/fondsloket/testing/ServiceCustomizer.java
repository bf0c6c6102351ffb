package org.fondsloket.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Points one application context at the test servers.
 *
 * <p>A record: equal names mean that test classes may share a context.
 */
record ServiceCustomizer(String service) implements ContextCustomizer {

    @Override
    public void customizeContext(
            ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        var servers = TestServers.shared();
        var prefix = "it" + UUID.randomUUID().toString().substring(0, 8) + ".";
        var properties = properties(servers, prefix);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test-servers", properties));
        var beans = (BeanDefinitionRegistry) context.getBeanFactory();
        var clock = new RootBeanDefinition(MutableClock.class, MutableClock::new);
        clock.setPrimary(true);
        beans.registerBeanDefinition("mutableClock", clock);
        beans.registerBeanDefinition(
                "outerEvents",
                new RootBeanDefinition(
                        OuterEvents.class,
                        () -> new OuterEvents(servers.kafkaBootstrap(), prefix)));
    }

    private Map<String, Object> properties(TestServers servers, String prefix) {
        var database = servers.freshDatabase(service);
        var properties = new HashMap<String, Object>();
        properties.put("spring.datasource.url", database.url());
        properties.put("spring.datasource.username", database.user());
        properties.put("spring.datasource.password", database.password());
        properties.put("spring.datasource.hikari.minimum-idle", 1);
        properties.put("spring.kafka.bootstrap-servers", servers.kafkaBootstrap());
        properties.put(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri", servers.announcedIssuer());
        properties.put("spring.mail.host", "127.0.0.1");
        properties.put("spring.mail.port", servers.smtpPort());
        properties.put("fondsloket.topic-prefix", prefix);
        properties.put("FONDSLOKET_DB_URL", database.url());
        properties.put("FONDSLOKET_DB_PASSWORD", database.password());
        properties.put("FONDSLOKET_KAFKA", servers.kafkaBootstrap());
        properties.put("FONDSLOKET_ISSUER", servers.announcedIssuer());
        properties.put(
                "FONDSLOKET_KEYCLOAK_URL",
                servers.announcedIssuer().replace("/realms/fondsloket", ""));
        properties.put("FONDSLOKET_SMTP_PORT", servers.smtpPort());
        properties.put("FONDSLOKET_TOPIC_PREFIX", prefix);
        return properties;
    }
}
