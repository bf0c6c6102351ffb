package org.fondsloket.platform.web.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decides on rows, read afresh each time: a revocation counts from the moment it arrives. */
final class AccessTable implements AccessDecisions {

    private static final String FUND = "FUND";
    private static final String CLERK = "CLERK";

    private final JdbcClient jdbc;

    AccessTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void require(String subject, String employerNumber, String right) {
        List<Grant> grants =
                jdbc.sql(
                                """
                                select employer_number, rights from access_grant
                                where subject = :subject
                                  and employer_number in (:employer, 'FUND')
                                """)
                        .param("subject", subject)
                        .param("employer", employerNumber)
                        .query((row, number) -> grant(row))
                        .list();
        if (has(grants, FUND, CLERK)) {
            return;
        }
        if (grants.stream().noneMatch(grant -> grant.employerNumber().equals(employerNumber))) {
            throw Problem.notFound();
        }
        requireIn(grants, employerNumber, right);
    }

    @Override
    public void requireFund(String subject, String right) {
        requireIn(grantsOf(subject), FUND, right);
    }

    @Override
    public List<Grant> grantsOf(String subject) {
        return jdbc.sql(
                        """
                        select employer_number, rights from access_grant
                        where subject = :subject order by employer_number
                        """)
                .param("subject", subject)
                .query((row, number) -> grant(row))
                .list();
    }

    void put(String subject, String employerNumber, List<String> rights) {
        jdbc.sql(
                        """
                        insert into access_grant (subject, employer_number, rights)
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
                        "delete from access_grant where subject = :subject and employer_number = :employer")
                .param("subject", subject)
                .param("employer", employerNumber)
                .update();
    }

    private static void requireIn(List<Grant> grants, String employerNumber, String right) {
        if (!has(grants, employerNumber, right)) {
            throw new Problem(403, "ACCESS_RIGHT_MISSING", Map.of("right", right), List.of());
        }
    }

    private static boolean has(List<Grant> grants, String employerNumber, String right) {
        return grants.stream()
                .anyMatch(
                        grant ->
                                grant.employerNumber().equals(employerNumber)
                                        && grant.rights().contains(right));
    }

    private static Grant grant(ResultSet row) throws SQLException {
        Array rights = row.getArray("rights");
        return new Grant(row.getString("employer_number"), Set.of((String[]) rights.getArray()));
    }
}
