package org.fondsloket.reporting.month;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names the adviser of an employer, out of the same dated list that employer-service shows. */
@Component
@EnableConfigurationProperties(Advisers.Settings.class)
public class Advisers {

    private static final Comparator<Contact> MOST_SPECIAL =
            Comparator.comparing((Contact contact) -> !contact.countries().isEmpty())
                    .thenComparing(Contact::from);

    private final JdbcClient jdbc;
    private final Months months;
    private final Settings settings;

    Advisers(JdbcClient jdbc, Months months, Settings settings) {
        this.jdbc = jdbc;
        this.months = months;
        this.settings = settings;
    }

    /** Whom the employer can ask today. */
    public Optional<Adviser> of(String employerNumber) {
        String country =
                jdbc.sql("select coalesce(country, '') from employer where employer_number = ?")
                        .param(employerNumber)
                        .query(String.class)
                        .optional()
                        .orElse("");
        LocalDate today = months.today();
        return settings.advisers().stream()
                .filter(contact -> contact.servesOn(today, country))
                .max(MOST_SPECIAL)
                .map(contact -> new Adviser(contact.name(), contact.phone(), contact.email()));
    }

    /** The part of the settings that belongs to the fund, not to the platform. */
    @ConfigurationProperties("fondsloket")
    record Settings(@DefaultValue List<Contact> advisers) {}

    /** One dated contact; without countries it is for everybody. */
    record Contact(
            LocalDate from,
            @DefaultValue Set<String> countries,
            String name,
            String phone,
            String email) {

        boolean servesOn(LocalDate day, String country) {
            return !day.isBefore(from) && (countries.isEmpty() || countries.contains(country));
        }
    }
}
