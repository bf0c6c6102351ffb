package org.fondsloket.reporting.month;

import java.util.Optional;
import org.fondsloket.platform.web.adviser.Advisers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names the adviser of an employer, by the country that the employer is from. */
@Component
@EnableConfigurationProperties(Advisers.class)
public class AdviserOfEmployer {

    private final JdbcClient jdbc;
    private final Months months;
    private final Advisers advisers;

    AdviserOfEmployer(JdbcClient jdbc, Months months, Advisers advisers) {
        this.jdbc = jdbc;
        this.months = months;
        this.advisers = advisers;
    }

    /** Whom the employer can ask today. */
    public Optional<Adviser> today(String employerNumber) {
        String country =
                jdbc.sql("select coalesce(country, '') from employer where employer_number = ?")
                        .param(employerNumber)
                        .query(String.class)
                        .optional()
                        .orElse("");
        return advisers.on(months.today(), country)
                .map(contact -> new Adviser(contact.name(), contact.phone(), contact.email()));
    }
}
