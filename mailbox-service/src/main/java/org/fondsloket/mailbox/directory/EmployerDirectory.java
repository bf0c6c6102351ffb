package org.fondsloket.mailbox.directory;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Companies by employer number, for the address field, and the language they read. */
@Component
public class EmployerDirectory {

    private static final String ANYWHERE = "en";

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

    /** Remembers in which language somebody last wrote for the employer. */
    public void wrote(String employerNumber, String language) {
        jdbc.sql(
                        """
                        INSERT INTO employer_language (employer_number, language)
                        VALUES (:number, :language)
                        ON CONFLICT (employer_number) DO UPDATE SET language = excluded.language
                        """)
                .param("number", employerNumber)
                .param("language", language)
                .update();
    }

    /** The language of the last report; before the first one that of the company's country. */
    public String languageOf(String employerNumber) {
        return jdbc.sql("SELECT language FROM employer_language WHERE employer_number = :number")
                .param("number", employerNumber)
                .query(String.class)
                .optional()
                .or(() -> find(employerNumber).map(employer -> spokenIn(employer.country())))
                .orElse(ANYWHERE);
    }

    private static String spokenIn(String country) {
        return switch (country) {
            case "DE", "AT", "LI" -> "de";
            case "NL" -> "nl";
            case "PL" -> "pl";
            case "RO", "MD" -> "ro";
            default -> ANYWHERE;
        };
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
