package org.fondsloket.mailbox.directory;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Companies by employer number, for the address field. */
@Component
public class EmployerDirectory {

    private final JdbcClient jdbc;

    EmployerDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void put(Employer employer) {
        jdbc.sql(
                        """
                        INSERT INTO employer (employer_number, company_name, country)
                        VALUES (:number, :name, :country)
                        ON CONFLICT (employer_number) DO UPDATE
                        SET company_name = excluded.company_name, country = excluded.country
                        """)
                .param("number", employer.employerNumber())
                .param("name", employer.companyName())
                .param("country", employer.country())
                .update();
    }

    public Optional<Employer> find(String employerNumber) {
        return jdbc.sql(
                        """
                        SELECT employer_number, company_name, country FROM employer
                        WHERE employer_number = :number
                        """)
                .param("number", employerNumber)
                .query(
                        (row, number) ->
                                new Employer(
                                        row.getString("employer_number"),
                                        row.getString("company_name"),
                                        row.getString("country")))
                .optional();
    }

    /**
     * A company as letters address it.
     *
     * @param country ISO code of its seat
     */
    public record Employer(String employerNumber, String companyName, String country) {}
}
