package org.fondsloket.mailbox.directory;

import java.sql.Types;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Service providers by number: a copy that forgets one as soon as the owner of the data says so.
 */
@Component
public class ProviderDirectory {

    private static final Pattern NUMBER = Pattern.compile("DL[0-9]{4,10}");

    private final JdbcClient jdbc;

    ProviderDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** True for the number of a service provider, false for that of an employer. */
    public static boolean isNumber(String organisation) {
        return NUMBER.matcher(organisation).matches();
    }

    /** Keeps the newest version; an older one that arrives late changes nothing. */
    public void put(String providerNumber, long version, Provider provider) {
        jdbc.sql(
                        """
                        INSERT INTO provider (provider_number, version, name, email, language,
                            street, postal_code, city, country)
                        VALUES (:number, :version, :name, :email, :language,
                            :street, :postalCode, :city, :country)
                        ON CONFLICT (provider_number) DO UPDATE
                        SET version = excluded.version, name = excluded.name,
                            email = excluded.email, language = excluded.language,
                            street = excluded.street, postal_code = excluded.postal_code,
                            city = excluded.city, country = excluded.country
                        WHERE provider.version < excluded.version
                        """)
                .param("number", providerNumber)
                .param("version", version)
                .param("name", provider.name())
                .param("email", provider.email(), Types.VARCHAR)
                .param("language", provider.language(), Types.VARCHAR)
                .param("street", provider.address().street(), Types.VARCHAR)
                .param("postalCode", provider.address().postalCode(), Types.VARCHAR)
                .param("city", provider.address().city(), Types.VARCHAR)
                .param("country", provider.address().country(), Types.VARCHAR)
                .update();
    }

    public void forget(String providerNumber) {
        jdbc.sql("DELETE FROM provider WHERE provider_number = :number")
                .param("number", providerNumber)
                .update();
    }

    public Optional<Provider> find(String providerNumber) {
        return jdbc.sql(
                        """
                        SELECT name, email, language, street, postal_code, city, country
                        FROM provider WHERE provider_number = :number
                        """)
                .param("number", providerNumber)
                .query(
                        (row, number) ->
                                new Provider(
                                        row.getString("name"),
                                        row.getString("email"),
                                        row.getString("language"),
                                        PostalAddress.of(row)))
                .optional();
    }

    /** An organisation that acts for employers. */
    public record Provider(
            String name, @Nullable String email, @Nullable String language, PostalAddress address) {

        @Override
        public String toString() {
            return "Provider";
        }
    }
}
