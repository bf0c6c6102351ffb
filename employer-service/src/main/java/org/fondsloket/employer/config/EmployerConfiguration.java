package org.fondsloket.employer.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fondsloket.employer.adviser.Adviser;
import org.fondsloket.employer.adviser.Advisers;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Turns the fund's settings into what the folders need. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmployerConfiguration.Settings.class)
class EmployerConfiguration {

    @Bean
    Advisers advisers(Settings settings) {
        return new Advisers(settings.advisers().stream().map(AdviserSetting::adviser).toList());
    }

    /** The part of the settings that belongs to the fund, not to the platform. */
    @ConfigurationProperties("fondsloket")
    record Settings(@DefaultValue List<AdviserSetting> advisers) {}

    /** One dated contact as it stands in the settings. */
    record AdviserSetting(
            LocalDate from,
            @DefaultValue Set<String> countries,
            String name,
            String phone,
            String email) {

        Adviser adviser() {
            return new Adviser(from, countries, name, phone, email);
        }
    }
}
