package org.fondsloket.mailbox.announcement;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where employers want to be told of letters: personal data, in no event, deleted on request. */
@Component
class AnnouncementAddresses {

    private final JdbcClient jdbc;

    AnnouncementAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(String employerNumber, String email) {
        jdbc.sql(
                        """
                        INSERT INTO announcement_address (employer_number, email)
                        VALUES (:number, :email)
                        ON CONFLICT (employer_number) DO UPDATE SET email = excluded.email
                        """)
                .param("number", employerNumber)
                .param("email", email)
                .update();
    }

    Optional<String> find(String employerNumber) {
        return jdbc.sql("SELECT email FROM announcement_address WHERE employer_number = :number")
                .param("number", employerNumber)
                .query(String.class)
                .optional();
    }

    void forget(String employerNumber) {
        jdbc.sql("DELETE FROM announcement_address WHERE employer_number = :number")
                .param("number", employerNumber)
                .update();
    }
}
