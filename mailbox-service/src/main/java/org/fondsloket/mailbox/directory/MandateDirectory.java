package org.fondsloket.mailbox.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mandates by number, for letters about them and to know whom the fund writes to. */
@Component
public class MandateDirectory {

    /** A mandate with this service lets the provider read the employer's mailbox. */
    private static final String MAILBOX = "BOX";

    private final JdbcClient jdbc;

    MandateDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Remembers what was agreed. */
    public void put(Mandate mandate) {
        jdbc.sql(
                        """
                        INSERT INTO mandate (mandate_id, employer_number, grantee, services,
                            valid_from, valid_until, active)
                        VALUES (:mandate, :employer, :grantee, :services, :from, :until, false)
                        ON CONFLICT (mandate_id) DO UPDATE
                        SET services = excluded.services, valid_from = excluded.valid_from,
                            valid_until = excluded.valid_until
                        """)
                .param("mandate", mandate.mandateId())
                .param("employer", mandate.employerNumber())
                .param("grantee", mandate.grantee())
                .param("services", mandate.services().toArray(String[]::new))
                .param("from", mandate.validFrom())
                .param("until", mandate.validUntil())
                .update();
    }

    /** It holds from now on, or no longer. */
    public void activate(String mandateId, boolean active) {
        jdbc.sql("UPDATE mandate SET active = :active WHERE mandate_id = :mandate")
                .param("active", active)
                .param("mandate", mandateId)
                .update();
    }

    public Optional<Mandate> find(String mandateId) {
        return jdbc.sql(
                        """
                        SELECT mandate_id, employer_number, grantee, services, valid_from,
                            valid_until
                        FROM mandate WHERE mandate_id = :mandate
                        """)
                .param("mandate", mandateId)
                .query(
                        (row, number) ->
                                new Mandate(
                                        row.getString("mandate_id"),
                                        row.getString("employer_number"),
                                        row.getString("grantee"),
                                        List.of((String[]) row.getArray("services").getArray()),
                                        row.getObject("valid_from", LocalDate.class),
                                        row.getObject("valid_until", LocalDate.class)))
                .optional();
    }

    /**
     * The provider whom the fund addresses instead of the employer: one that holds a mandate for
     * the mailbox that day. Whoever cannot read a letter is not told of it. Of several the one with
     * the oldest mandate counts.
     */
    public Optional<String> representativeOf(String employerNumber, LocalDate day) {
        return jdbc.sql(
                        """
                        SELECT grantee FROM mandate
                        WHERE employer_number = :employer AND active AND grantee LIKE 'DL%'
                          AND :service = ANY (services)
                          AND :day BETWEEN valid_from AND valid_until
                        ORDER BY valid_from, mandate_id LIMIT 1
                        """)
                .param("employer", employerNumber)
                .param("service", MAILBOX)
                .param("day", day)
                .query(String.class)
                .optional();
    }

    /**
     * What an employer lets another organisation do.
     *
     * @param grantee number of a service provider or of another employer
     * @param services codes of the catalogue
     */
    public record Mandate(
            String mandateId,
            String employerNumber,
            String grantee,
            List<String> services,
            LocalDate validFrom,
            LocalDate validUntil) {

        public Mandate {
            services = List.copyOf(services);
        }
    }
}
