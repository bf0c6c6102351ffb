package org.fondsloket.mailbox.directory;

import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names by worker number: a copy that forgets a person as soon as the owner of the data says so.
 */
@Component
public class PersonDirectory {

    private final JdbcClient jdbc;

    PersonDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the newest version; an older one that arrives late changes nothing. */
    public void put(
            String workerNumber,
            long version,
            String familyName,
            String givenName,
            @Nullable String language,
            @Nullable String email) {
        jdbc.sql(
                        """
                        INSERT INTO person
                            (worker_number, version, family_name, given_name, language, email)
                        VALUES (:number, :version, :family, :given, :language, :email)
                        ON CONFLICT (worker_number) DO UPDATE
                        SET version = excluded.version, family_name = excluded.family_name,
                            given_name = excluded.given_name, language = excluded.language,
                            email = excluded.email
                        WHERE person.version < excluded.version
                        """)
                .param("number", workerNumber)
                .param("version", version)
                .param("family", familyName)
                .param("given", givenName)
                .param("language", language, Types.VARCHAR)
                .param("email", email, Types.VARCHAR)
                .update();
    }

    public void forget(String workerNumber) {
        jdbc.sql("DELETE FROM person WHERE worker_number = :number")
                .param("number", workerNumber)
                .update();
    }

    /** Name as it stands in an address. */
    public Optional<String> addresseeOf(String workerNumber) {
        return jdbc.sql(
                        "SELECT given_name || ' ' || family_name FROM person"
                                + " WHERE worker_number = :number")
                .param("number", workerNumber)
                .query(String.class)
                .optional();
    }

    /** ISO code of the language that the worker reads, where it is known. */
    public Optional<String> languageOf(String workerNumber) {
        return jdbc.sql(
                        "SELECT language FROM person"
                                + " WHERE worker_number = :number AND language IS NOT NULL")
                .param("number", workerNumber)
                .query(String.class)
                .optional();
    }

    /** Where the worker gets mail, as far as the employer or the worker said so. */
    public Optional<String> emailOf(String workerNumber) {
        return jdbc.sql(
                        "SELECT email FROM person"
                                + " WHERE worker_number = :number AND email IS NOT NULL")
                .param("number", workerNumber)
                .query(String.class)
                .optional();
    }

    /** Names as printed of those who are known. */
    public Map<String, String> namesOf(Set<String> workerNumbers) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT worker_number, family_name, given_name FROM person
                        WHERE worker_number = ANY (:numbers)
                        """)
                .param("numbers", workerNumbers.toArray(String[]::new))
                .query(
                        row -> {
                            names.put(
                                    row.getString("worker_number"),
                                    row.getString("family_name")
                                            + ", "
                                            + row.getString("given_name"));
                        });
        return names;
    }
}
