package org.fondsloket.ledger.entitlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.fondsloket.scheme.LeaveRules;
import org.fondsloket.scheme.RuleSets;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows whom an employer has and whom he had: an employment that is over leaves him with what went
 * through him, one that lasts lets him see what he has to grant.
 */
@Component
final class Employments {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final JdbcClient jdbc;
    private final RuleSets ruleSets;
    private final Clock clock;

    Employments(JdbcClient jdbc, RuleSets ruleSets, Clock clock) {
        this.jdbc = jdbc;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /** Workers whom the employer has today, by number. */
    List<Employment> lasting(String employerNumber) {
        return of(employerNumber, null).stream().filter(this::lasts).toList();
    }

    /** The employment of one worker, if it lasts today. */
    Optional<Employment> lasting(String employerNumber, String workerNumber) {
        return of(employerNumber, workerNumber).stream().filter(this::lasts).findFirst();
    }

    /** Workers whom the employer reported and has no longer, by number. */
    List<Employment> former(String employerNumber) {
        return of(employerNumber, null).stream().filter(this::isOver).toList();
    }

    /** The employment of one worker, if the employer reported it and it is over. */
    Optional<Employment> former(String employerNumber, String workerNumber) {
        return of(employerNumber, workerNumber).stream().filter(this::isOver).findFirst();
    }

    private boolean lasts(Employment employment) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BERLIN);
        return employment.lasts(
                today, ruleSets.latest().rule(LeaveRules.STATEMENT_INTERIM_MONTHS, today).value());
    }

    private boolean isOver(Employment employment) {
        return employment.reported() && !lasts(employment);
    }

    /** A number that was merged into another is told under that one. */
    private List<Employment> of(String employerNumber, @Nullable String workerNumber) {
        return jdbc.sql(
                        """
                        with posted as (
                            select worker_number, min(posted_from) first_day, max(posted_to) last_day
                            from posted_worker
                            where employer_number = :employer
                              and (cast(:worker as text) is null or worker_number = :worker)
                            group by worker_number),
                        newest as (
                            select distinct on (y.worker_number, y.year) y.worker_number, y.employers
                            from entitlement_reader r join entitlement_year y using (worker_number)
                            where r.employer_number = :employer
                              and (cast(:worker as text) is null or worker_number = :worker)
                            order by y.worker_number, y.year, y.sequence desc),
                        reported as (
                            select worker_number, min(cast(share ->> 'from' as date)) first_day,
                                   max(cast(share ->> 'to' as date)) last_day
                            from newest, jsonb_array_elements(employers) share
                            where share ->> 'employerNumber' = :employer
                            group by worker_number)
                        select worker_number, least(p.first_day, r.first_day) first_day,
                               greatest(p.last_day, r.last_day) last_day, p.last_day posted_until,
                               r.worker_number is not null reported
                        from posted p full join reported r using (worker_number)
                        where worker_number not in (select m.worker_number from entitlement_merge m)
                        order by worker_number
                        """)
                .param("employer", employerNumber)
                .param("worker", workerNumber, Types.VARCHAR)
                .query(Employments::read)
                .list();
    }

    private static Employment read(ResultSet row, int number) throws SQLException {
        return new Employment(
                row.getString("worker_number"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("posted_until", LocalDate.class),
                row.getBoolean("reported"));
    }
}
