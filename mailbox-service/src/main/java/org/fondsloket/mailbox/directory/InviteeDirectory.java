package org.fondsloket.mailbox.directory;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where invited colleagues get their mail: forgotten as soon as the invitation is over. */
@Component
public class InviteeDirectory {

    private final JdbcClient jdbc;

    InviteeDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void put(String invitationId, String email, String language) {
        jdbc.sql(
                        """
                        INSERT INTO invitee (invitation_id, email, language)
                        VALUES (:invitation, :email, :language)
                        ON CONFLICT (invitation_id) DO NOTHING
                        """)
                .param("invitation", invitationId)
                .param("email", email)
                .param("language", language)
                .update();
    }

    public void forget(String invitationId) {
        jdbc.sql("DELETE FROM invitee WHERE invitation_id = :invitation")
                .param("invitation", invitationId)
                .update();
    }

    public Optional<Invitee> find(String invitationId) {
        return jdbc.sql("SELECT email, language FROM invitee WHERE invitation_id = :invitation")
                .param("invitation", invitationId)
                .query(
                        (row, number) ->
                                new Invitee(row.getString("email"), row.getString("language")))
                .optional();
    }

    /** Somebody who was invited by a colleague. */
    public record Invitee(String email, String language) {

        @Override
        public String toString() {
            return "Invitee";
        }
    }
}
