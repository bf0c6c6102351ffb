package org.fondsloket.identity.holder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the view: one for each access that holds. */
@Component
class Holders {

    private final JdbcClient jdbc;

    Holders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The user name is looked up at reading time: it is erased with the login. */
    List<Holder> of(String employerNumber) {
        return jdbc.sql(
                        """
                        select h.subject, l.user_name, h.rights
                        from access_holder h left join login l on l.subject = h.subject
                        where h.employer_number = :employer
                        order by l.user_name nulls last, h.subject
                        """)
                .param("employer", employerNumber)
                .query(
                        (row, _) ->
                                new Holder(
                                        row.getString("subject"),
                                        row.getString("user_name"),
                                        rights(row)))
                .list();
    }

    /** Employer numbers, and perhaps {@code FUND}, that a subject holds rights for. */
    List<String> placesOf(String subject) {
        return jdbc.sql("select employer_number from access_holder where subject = :subject")
                .param("subject", subject)
                .query((row, _) -> row.getString("employer_number"))
                .list();
    }

    Optional<List<String>> rights(String subject, String employerNumber) {
        return jdbc.sql(
                        """
                        select rights from access_holder
                        where subject = :subject and employer_number = :employer
                        """)
                .param("subject", subject)
                .param("employer", employerNumber)
                .query((row, _) -> rights(row))
                .optional();
    }

    void put(String subject, String employerNumber, List<String> rights) {
        jdbc.sql(
                        """
                        insert into access_holder (subject, employer_number, rights)
                        values (:subject, :employer, :rights)
                        on conflict (subject, employer_number) do update set rights = excluded.rights
                        """)
                .param("subject", subject)
                .param("employer", employerNumber)
                .param("rights", rights.toArray(String[]::new))
                .update();
    }

    void remove(String subject, String employerNumber) {
        jdbc.sql(
                        """
                        delete from access_holder
                        where subject = :subject and employer_number = :employer
                        """)
                .param("subject", subject)
                .param("employer", employerNumber)
                .update();
    }

    void clear() {
        jdbc.sql("truncate access_holder").update();
    }

    private static List<String> rights(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("rights").getArray());
    }

    /** One line of the view. */
    record Holder(String subject, @Nullable String userName, List<String> rights) {}
}
