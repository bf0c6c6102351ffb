package org.fondsloket.ledger.coverage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.fondsloket.ledger.leave.CoveredBy;
import org.fondsloket.ledger.leave.EmployerShare;
import org.fondsloket.ledger.posting.Ever;
import org.fondsloket.scheme.payout.Coverage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each employer paid the contributions of each year, at any moment. */
@Component
public class Coverages {

    private final JdbcClient jdbc;

    Coverages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far a worker's year is covered by all its employers, as known at a moment. */
    public Coverage of(int year, List<EmployerShare> shares, Instant knownAt) {
        return CoveredBy.of(shares, of(year, employers(shares), knownAt));
    }

    /** What is known of employers for a year at a moment; who never owed anything is missing. */
    public List<CoveredBy> of(int year, String[] employers, Instant knownAt) {
        return jdbc.sql(
                        """
                        select distinct on (employer_number) employer_number, paid, assessed
                        from leave_coverage
                        where employer_number = any (:employers) and year = :year
                          and recorded_at <= :at
                        order by employer_number, sequence desc
                        """)
                .param("employers", employers)
                .param("year", year)
                .param("at", knownAt.atOffset(ZoneOffset.UTC))
                .query(
                        (row, number) ->
                                new CoveredBy(
                                        row.getString("employer_number"),
                                        row.getBigDecimal("paid"),
                                        row.getBigDecimal("assessed")))
                .list();
    }

    /**
     * Employers who reported a worker in a year, with what each of them paid by all that is known.
     */
    public List<CoveredBy> ofWorker(String workerNumber, int year) {
        List<String> employers =
                jdbc.sql(
                                """
                                select distinct employer_number from leave_employment
                                where worker_number = :worker and year = :year
                                """)
                        .param("worker", workerNumber)
                        .param("year", year)
                        .query((row, number) -> row.getString(1))
                        .list();
        return of(year, employers.toArray(String[]::new), Ever.AFTER);
    }

    void put(
            String employerNumber,
            int year,
            long sequence,
            Instant recordedAt,
            BigDecimal paid,
            BigDecimal assessed) {
        jdbc.sql(
                        """
                        insert into leave_coverage (employer_number, year, sequence, recorded_at, paid,
                                                    assessed)
                        values (:employer, :year, :sequence, :recordedAt, :paid, :assessed)
                        on conflict do nothing
                        """)
                .param("employer", employerNumber)
                .param("year", year)
                .param("sequence", sequence)
                .param("recordedAt", recordedAt.atOffset(ZoneOffset.UTC))
                .param("paid", paid)
                .param("assessed", assessed)
                .update();
    }

    void employed(String workerNumber, int year, String employerNumber) {
        jdbc.sql(
                        """
                        insert into leave_employment (worker_number, year, employer_number)
                        values (:worker, :year, :employer) on conflict do nothing
                        """)
                .param("worker", workerNumber)
                .param("year", year)
                .param("employer", employerNumber)
                .update();
    }

    /** A worker was paid; late contributions of the year may add to it. */
    void paidOut(String workerNumber, int year) {
        jdbc.sql(
                        """
                        insert into leave_payout (worker_number, year) values (:worker, :year)
                        on conflict do nothing
                        """)
                .param("worker", workerNumber)
                .param("year", year)
                .update();
    }

    /** Workers of an employer whom the fund paid for a year. */
    List<String> paidWorkers(String employerNumber, int year) {
        return jdbc.sql(
                        """
                        select p.worker_number
                        from leave_payout p join leave_employment e using (worker_number, year)
                        where e.employer_number = :employer and year = :year
                        order by p.worker_number
                        """)
                .param("employer", employerNumber)
                .param("year", year)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Every year out of which the fund paid a worker itself. */
    List<PaidYear> paidYears() {
        return jdbc.sql("select worker_number, year from leave_payout order by worker_number, year")
                .query(
                        (row, number) ->
                                new PaidYear(row.getString("worker_number"), row.getInt("year")))
                .list();
    }

    /** A year out of which the fund paid a worker itself. */
    record PaidYear(String workerNumber, int year) {}

    void clear() {
        jdbc.sql("truncate table leave_coverage, leave_employment, leave_payout").update();
    }

    private static String[] employers(List<EmployerShare> shares) {
        return shares.stream().map(EmployerShare::employerNumber).toArray(String[]::new);
    }
}
