package org.fondsloket.mailbox.directory;

import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Companies by employer number: name and address for letters, mail address and language for
 * whatever the fund writes.
 */
@Component
public class EmployerDirectory {

    private static final String ANYWHERE = "en";

    private final JdbcClient jdbc;

    EmployerDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A company that is new; what was heard of it since then is not undone. */
    public void put(Employer employer) {
        jdbc.sql(
                        """
                        INSERT INTO employer (employer_number, company_name, country)
                        VALUES (:number, :name, :country)
                        ON CONFLICT (employer_number) DO UPDATE
                        SET company_name = excluded.company_name, country = excluded.country
                        WHERE employer.version = 0
                        """)
                .param("number", employer.employerNumber())
                .param("name", employer.companyName())
                .param("country", employer.country())
                .update();
    }

    /**
     * A change of the company's data; an older one that arrives late changes nothing.
     *
     * @param lettersOnPaper whether the fund also posts each letter
     */
    public void change(Employer employer, long version, boolean lettersOnPaper) {
        jdbc.sql(
                        """
                        INSERT INTO employer
                            (employer_number, company_name, country, version, letters_on_paper)
                        VALUES (:number, :name, :country, :version, :paper)
                        ON CONFLICT (employer_number) DO UPDATE
                        SET company_name = excluded.company_name, country = excluded.country,
                            version = excluded.version, letters_on_paper = excluded.letters_on_paper
                        WHERE employer.version < excluded.version
                        """)
                .param("number", employer.employerNumber())
                .param("name", employer.companyName())
                .param("country", employer.country())
                .param("version", version)
                .param("paper", lettersOnPaper)
                .update();
    }

    /** How the company is reached; an older version that arrives late changes nothing. */
    public void reach(String employerNumber, long version, Contact contact) {
        jdbc.sql(
                        """
                        INSERT INTO employer_contact (employer_number, version, email, language,
                            street, postal_code, city, country)
                        VALUES (:number, :version, :email, :language,
                            :street, :postalCode, :city, :country)
                        ON CONFLICT (employer_number) DO UPDATE
                        SET version = excluded.version, email = excluded.email,
                            language = excluded.language, street = excluded.street,
                            postal_code = excluded.postal_code, city = excluded.city,
                            country = excluded.country
                        WHERE employer_contact.version < excluded.version
                        """)
                .param("number", employerNumber)
                .param("version", version)
                .param("email", contact.email(), Types.VARCHAR)
                .param("language", contact.language(), Types.VARCHAR)
                .param("street", contact.address().street(), Types.VARCHAR)
                .param("postalCode", contact.address().postalCode(), Types.VARCHAR)
                .param("city", contact.address().city(), Types.VARCHAR)
                .param("country", contact.address().country(), Types.VARCHAR)
                .update();
    }

    /** The company no longer says how it is reached. */
    public void forgetContact(String employerNumber) {
        jdbc.sql("DELETE FROM employer_contact WHERE employer_number = :number")
                .param("number", employerNumber)
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

    /**
     * The language the employer chose; else that of its last report; before the first one that of
     * the company's country.
     */
    public String languageOf(String employerNumber) {
        return contactOf(employerNumber)
                .map(Contact::language)
                .or(
                        () ->
                                jdbc.sql(
                                                "SELECT language FROM employer_language"
                                                        + " WHERE employer_number = :number")
                                        .param("number", employerNumber)
                                        .query(String.class)
                                        .optional())
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

    /** True when each letter is posted too. */
    public boolean lettersOnPaper(String employerNumber) {
        return jdbc.sql("SELECT letters_on_paper FROM employer WHERE employer_number = :number")
                .param("number", employerNumber)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** What the company said of how it is reached. */
    public Optional<Contact> contactOf(String employerNumber) {
        return jdbc.sql(
                        """
                        SELECT email, language, street, postal_code, city, country
                        FROM employer_contact WHERE employer_number = :number
                        """)
                .param("number", employerNumber)
                .query(
                        (row, number) ->
                                new Contact(
                                        row.getString("email"),
                                        row.getString("language"),
                                        PostalAddress.of(row)))
                .optional();
    }

    /** Where it wants to hear of letters; without a wish, where it is reached. */
    public Optional<String> mailAddressOf(String employerNumber) {
        return jdbc.sql("SELECT email FROM announcement_address WHERE employer_number = :number")
                .param("number", employerNumber)
                .query(String.class)
                .optional()
                .or(() -> contactOf(employerNumber).map(Contact::email));
    }

    /**
     * A company as letters address it.
     *
     * @param country ISO code of its seat
     */
    public record Employer(String employerNumber, String companyName, String country) {}

    /** How a company is reached. */
    public record Contact(
            @Nullable String email, @Nullable String language, PostalAddress address) {

        @Override
        public String toString() {
            return "Contact";
        }
    }
}
