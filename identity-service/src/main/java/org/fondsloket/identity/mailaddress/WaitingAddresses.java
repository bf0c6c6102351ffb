package org.fondsloket.identity.mailaddress;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Addresses that nobody has confirmed yet, at most one for each login. A row goes when its address
 * counts, when another one takes its place, and with the login.
 */
@Component
class WaitingAddresses {

    private final JdbcClient jdbc;

    WaitingAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(Waiting address) {
        jdbc.sql(
                        """
                        insert into waiting_address (subject, confirmation_id, email, expires_at)
                        values (:subject, :id, :email, :until)
                        on conflict (subject) do update
                            set confirmation_id = excluded.confirmation_id,
                                email = excluded.email,
                                expires_at = excluded.expires_at
                        """)
                .param("subject", address.subject())
                .param("id", address.confirmationId())
                .param("email", address.email())
                .param("until", address.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Waiting> find(String confirmationId) {
        return jdbc.sql(
                        """
                        select subject, confirmation_id, email, expires_at from waiting_address
                        where confirmation_id = :id
                        """)
                .param("id", confirmationId)
                .query(
                        (row, _) ->
                                new Waiting(
                                        row.getString("confirmation_id"),
                                        row.getString("subject"),
                                        row.getString("email"),
                                        row.getObject("expires_at", OffsetDateTime.class)
                                                .toInstant()))
                .optional();
    }

    void forget(String subject) {
        jdbc.sql("delete from waiting_address where subject = :subject")
                .param("subject", subject)
                .update();
    }

    /**
     * One address.
     *
     * @param until from when on its link is refused
     */
    record Waiting(String confirmationId, String subject, String email, Instant until) {

        @Override
        public String toString() {
            return "Waiting[subject=" + subject + "]";
        }
    }
}
