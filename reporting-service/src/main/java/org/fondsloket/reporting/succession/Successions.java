package org.fondsloket.reporting.succession;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.fondsloket.contracts.EmployerNumberSuperseded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** This service's copy of which number goes on under which other one, and from which day. */
@Component
public class Successions {

    private static final ZoneId FUND = ZoneId.of("Europe/Berlin");

    private final JdbcClient jdbc;
    private final Clock clock;

    Successions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The first event stands: a number is given up once. */
    public void record(EmployerNumberSuperseded event) {
        jdbc.sql(
                        """
                        insert into succession (employer_number, successor_number, effective_on)
                        values (?, ?, ?) on conflict do nothing
                        """)
                .params(event.employerNumber(), event.successorNumber(), event.effectiveOn())
                .update();
    }

    /** The first day on which the number no longer counts, once it is known and here. */
    public Optional<LocalDate> endedOn(String employerNumber) {
        return jdbc.sql(
                        """
                        select effective_on from succession
                        where employer_number = ? and effective_on <= ?
                        """)
                .params(employerNumber, today())
                .query(LocalDate.class)
                .optional();
    }

    /** The number under which a company goes on today: the number itself while it counts. */
    public String heir(String employerNumber) {
        return jdbc.sql(
                        """
                        with recursive heir (employer_number, place) as (
                            select ?::varchar, 0
                            union
                            select s.successor_number, h.place + 1
                            from succession s join heir h using (employer_number)
                            where s.effective_on <= ? and h.place < 10)
                        select employer_number from heir order by place desc limit 1
                        """)
                .params(employerNumber, today())
                .query(String.class)
                .single();
    }

    /** The numbers that go on under this one today, in their order. */
    public List<FormerNumber> formerNumbers(String employerNumber) {
        return jdbc.sql(
                        """
                        with recursive former (employer_number, effective_on, place) as (
                            select employer_number, effective_on, 1 from succession
                            where successor_number = :heir and effective_on <= :today
                            union
                            select s.employer_number, s.effective_on, f.place + 1
                            from succession s join former f
                              on s.successor_number = f.employer_number
                            where s.effective_on <= :today and f.place < 10)
                        select distinct employer_number, effective_on from former
                        order by effective_on, employer_number
                        """)
                .param("heir", employerNumber)
                .param("today", today())
                .query(
                        (row, _) ->
                                new FormerNumber(
                                        row.getString("employer_number"),
                                        row.getObject("effective_on", LocalDate.class)))
                .list();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FUND);
    }

    /**
     * A number that no longer counts.
     *
     * @param effectiveOn first day under the other number
     */
    public record FormerNumber(String employerNumber, LocalDate effectiveOn) {}
}
