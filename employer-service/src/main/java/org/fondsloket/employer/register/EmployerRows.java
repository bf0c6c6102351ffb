package org.fondsloket.employer.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fondsloket.employer.employer.EmployerEvent.EmployerRegistered;
import org.fondsloket.employer.employer.EmployerEvent.NumberSuperseded;
import org.fondsloket.employer.employer.EmployerEvent.ProfileChanged;
import org.fondsloket.employer.register.EmployerSummary.Superseded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register's table. */
@Component
final class EmployerRows implements Register {

    private static final String COLUMNS =
            """
            select employer_number, company_name, country, activity, participation_from,
                   participation_until, letters_on_paper, successor_number, superseded_on
            from employer
            """;

    /** A company that was taken over twice is found under its first number too. */
    private static final String EARLIER_NUMBERS =
            """
            with recursive earlier (employer_number, successor_number, superseded_on, heir) as (
                select employer_number, successor_number, superseded_on, successor_number
                from employer where successor_number = any(?)
                union all
                select e.employer_number, e.successor_number, e.superseded_on, earlier.heir
                from employer e join earlier on e.successor_number = earlier.employer_number)
            select heir, employer_number, superseded_on from earlier
            order by heir, employer_number
            """;

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

    void change(ProfileChanged event) {
        jdbc.sql(
                        """
                        update employer
                        set company_name = :name, country = :country, activity = :activity,
                            participation_until = :until, letters_on_paper = :onPaper
                        where employer_number = :employer
                        """)
                .param("name", event.companyName())
                .param("country", event.country())
                .param("activity", event.activity())
                .param("until", event.participationUntil())
                .param("onPaper", event.lettersOnPaper())
                .param("employer", event.employerNumber())
                .update();
    }

    void supersede(NumberSuperseded event) {
        jdbc.sql(
                        """
                        update employer set successor_number = ?, superseded_on = ?
                        where employer_number = ?
                        """)
                .params(event.successorNumber(), event.effectiveOn(), event.employerNumber())
                .update();
    }

    /** Earlier numbers of each of these companies. */
    Map<String, List<Superseded>> earlierNumbersOf(Collection<String> employerNumbers) {
        Map<String, List<Superseded>> earlier = new HashMap<>();
        jdbc.sql(EARLIER_NUMBERS)
                .param(employerNumbers.toArray(String[]::new))
                .query(
                        row -> {
                            earlier.computeIfAbsent(row.getString("heir"), _ -> new ArrayList<>())
                                    .add(
                                            new Superseded(
                                                    row.getString("employer_number"),
                                                    row.getObject(
                                                            "superseded_on", LocalDate.class)));
                        });
        return earlier;
    }

    void clear() {
        jdbc.sql("truncate table employer").update();
    }

    @Override
    public boolean knows(String employerNumber) {
        return find(employerNumber).isPresent();
    }

    @Override
    public Optional<EmployerRow> find(String employerNumber) {
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
                row.getObject("participation_from", LocalDate.class),
                row.getObject("participation_until", LocalDate.class),
                row.getBoolean("letters_on_paper"),
                row.getString("successor_number"),
                row.getObject("superseded_on", LocalDate.class));
    }
}
