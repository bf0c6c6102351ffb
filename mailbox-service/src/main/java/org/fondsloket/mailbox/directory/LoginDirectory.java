package org.fondsloket.mailbox.directory;

import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People who log in: a copy that forgets one as soon as the owner of the data says so. */
@Component
public class LoginDirectory {

    private final JdbcClient jdbc;

    LoginDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the newest version, and the mail address that a new one replaces. */
    public void put(
            String subject,
            long version,
            String userName,
            @Nullable String email,
            @Nullable String language) {
        jdbc.sql(
                        """
                        INSERT INTO login (subject, version, user_name, email, language)
                        VALUES (:subject, :version, :userName, :email, :language)
                        ON CONFLICT (subject) DO UPDATE
                        SET version = excluded.version, user_name = excluded.user_name,
                            email = excluded.email, language = excluded.language,
                            former_email = CASE WHEN login.email IS DISTINCT FROM excluded.email
                                THEN login.email ELSE login.former_email END
                        WHERE login.version < excluded.version
                        """)
                .param("subject", subject)
                .param("version", version)
                .param("userName", userName)
                .param("email", email, Types.VARCHAR)
                .param("language", language, Types.VARCHAR)
                .update();
    }

    public void forget(String subject) {
        jdbc.sql("DELETE FROM login WHERE subject = :subject").param("subject", subject).update();
    }

    public Optional<Login> find(String subject) {
        return jdbc.sql(
                        """
                        SELECT user_name, email, former_email, language FROM login
                        WHERE subject = :subject
                        """)
                .param("subject", subject)
                .query(
                        (row, number) ->
                                new Login(
                                        row.getString("user_name"),
                                        row.getString("email"),
                                        row.getString("former_email"),
                                        row.getString("language")))
                .optional();
    }

    /**
     * Somebody who logs in.
     *
     * @param formerEmail address before the present one, if there was one
     */
    public record Login(
            String userName,
            @Nullable String email,
            @Nullable String formerEmail,
            @Nullable String language) {

        @Override
        public String toString() {
            return "Login";
        }
    }
}
