package org.fondsloket.identity.recovery;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.fondsloket.identity.signin.SignInEvent.LoginErased;
import org.fondsloket.identity.signin.SignInEvent.PasswordResetAsked;
import org.fondsloket.identity.signin.SignInEvent.PasswordResetEnded;
import org.fondsloket.identity.signin.SignInEvent.PasswordResetUsed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which links for a new password there are and which of them can still be used. */
@Component
@ProcessingGroup("recovery")
class PasswordResets {

    private final JdbcClient jdbc;

    PasswordResets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(PasswordResetAsked event) {
        end(event.subject(), "REPLACED");
        jdbc.sql(
                        """
                        insert into password_reset (reset_id, subject, expires_at, state)
                        values (:id, :subject, :expiresAt, 'OPEN') on conflict do nothing
                        """)
                .param("id", event.resetId())
                .param("subject", event.subject())
                .param("expiresAt", event.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(PasswordResetUsed event) {
        end(event.subject(), "USED");
    }

    @EventHandler
    void on(PasswordResetEnded event) {
        end(event.subject(), "ENDED");
    }

    @EventHandler
    void on(LoginErased event) {
        end(event.subject(), "ENDED");
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate password_reset").update();
    }

    private void end(String subject, String state) {
        jdbc.sql(
                        """
                        update password_reset set state = :state
                        where subject = :subject and state = 'OPEN'
                        """)
                .param("subject", subject)
                .param("state", state)
                .update();
    }

    /** The login of a link that can be used at this moment. */
    Optional<String> subjectOf(String resetId, Instant now) {
        return jdbc.sql(
                        """
                        select subject, expires_at from password_reset
                        where reset_id = :id and state = 'OPEN'
                        """)
                .param("id", resetId)
                .query(
                        (row, _) ->
                                now.isBefore(
                                                row.getObject("expires_at", OffsetDateTime.class)
                                                        .toInstant())
                                        ? Optional.of(row.getString("subject"))
                                        : Optional.<String>empty())
                .optional()
                .flatMap(subject -> subject);
    }
}
