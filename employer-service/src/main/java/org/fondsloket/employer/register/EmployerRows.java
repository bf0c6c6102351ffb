package org.fondsloket.employer.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fondsloket.employer.employer.EmployerEvent.EmployerRegistered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register's table. */
@Component
final class EmployerRows implements Register {

    private static final String COLUMNS =
            "select employer_number, company_name, country, activity, participation_from from employer";

    private final JdbcClient jdbc;

    EmployerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Handling an event twice leaves one row. */
    void add(EmployerRegistered event) {
        jdbc.sql(
                        """
                        insert into employer (employer_number, company_name, country, activity,
                                              participation_from)
                        values (?, ?, ?, ?, ?)
                        on conflict (employer_number) do nothing
                        """)
                .params(
                        event.employerNumber(),
                        event.companyName(),
                        event.country(),
                        event.activity(),
                        event.participationFrom())
                .update();
    }

    void clear() {
        jdbc.sql("truncate table employer").update();
    }

    @Override
    public boolean knows(String employerNumber) {
        return find(employerNumber).isPresent();
    }

    Optional<EmployerRow> find(String employerNumber) {
        return jdbc.sql(COLUMNS + " where employer_number = ?")
                .param(employerNumber)
                .query(EmployerRows::read)
                .optional();
    }

    List<EmployerRow> all() {
        return jdbc.sql(COLUMNS + " order by employer_number").query(EmployerRows::read).list();
    }

    List<EmployerRow> all(Collection<String> employerNumbers) {
        return jdbc.sql(COLUMNS + " where employer_number = any(?) order by employer_number")
                .param(employerNumbers.toArray(String[]::new))
                .query(EmployerRows::read)
                .list();
    }

    private static EmployerRow read(ResultSet row, int number) throws SQLException {
        return new EmployerRow(
                row.getString("employer_number"),
                row.getString("company_name"),
                row.getString("country"),
                row.getString("activity"),
                row.getObject("participation_from", LocalDate.class));
    }
}
