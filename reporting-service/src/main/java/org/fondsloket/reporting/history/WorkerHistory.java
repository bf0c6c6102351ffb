package org.fondsloket.reporting.history;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fondsloket.platform.web.BriefWait;
import org.fondsloket.reporting.history.WorkerMonthRow.StoredAbsence;
import org.fondsloket.reporting.report.LeaveEntry;
import org.fondsloket.reporting.report.ReportId;
import org.fondsloket.reporting.report.ReportLine;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.Absence;
import org.fondsloket.scheme.leave.AbsenceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was reported of workers before, over all employers: leave is earned and taken across them.
 * Who the others are never leaves this class.
 */
@Component
public class WorkerHistory {

    /** A sickness that counts may have begun this long before the years that are read whole. */
    private static final int YEARS_OF_ABSENCES = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final TypeReference<List<LeaveEntry>> LEAVE = new TypeReference<>() {};
    private static final TypeReference<List<StoredAbsence>> ABSENCES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final LedgerLeave ledger;
    private final JsonMapper json = new JsonMapper();

    WorkerHistory(JdbcClient jdbc, LedgerLeave ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    /**
     * What came before a month, by worker, in three queries however many workers there are. Leave
     * of a month depends on its own year and the year before, so no more is read, and even that
     * only for those who take leave: it is what a big employer's page would wait for.
     *
     * @param onLeave those of the workers of whom leave is reported or planned
     */
    public Map<String, WorkerPast> before(
            String employerNumber,
            YearMonth month,
            Collection<String> workerNumbers,
            Collection<String> onLeave) {
        String[] workers = workerNumbers.toArray(String[]::new);
        Map<String, List<ReportedMonth>> months =
                months(employerNumber, month, workers, onLeave.toArray(String[]::new));
        Map<String, List<PaidOut>> paidOut = ledger.paidOut(month, onLeave);
        Map<String, WorkerPast> past = HashMap.newHashMap(workers.length);
        jdbc.sql(
                        """
                        select worker_number,
                               (select min(month) from worker_month as known
                                where known.worker_number = asked.worker_number
                                  and employer_number = :employer) as first,
                               (select status from worker_month as known
                                where known.worker_number = asked.worker_number
                                  and employer_number = :employer and month < :month
                                order by month desc limit 1) as status
                        from unnest(:workers::varchar[]) as asked(worker_number)
                        """)
                .param("workers", workers)
                .param("employer", employerNumber)
                .param("month", month.toString())
                .query(
                        row -> {
                            String worker = row.getString("worker_number");
                            String first = row.getString("first");
                            past.put(
                                    worker,
                                    new WorkerPast(
                                            month,
                                            first == null ? null : YearMonth.parse(first),
                                            row.getString("status"),
                                            months.getOrDefault(worker, List.of()),
                                            paidOut.getOrDefault(worker, List.of())));
                        });
        return past;
    }

    /**
     * Waits briefly until every filed version of the employer's own reports on which leave of the
     * month depends is known here.
     *
     * @return false when one still is not, and leave could be given twice
     */
    public boolean knowsOwnReports(String employerNumber, YearMonth month) {
        String[] reports =
                Stream.iterate(
                                firstWhole(month),
                                each -> !each.isAfter(month),
                                each -> each.plusMonths(1))
                        .map(each -> new ReportId(employerNumber, each).aggregateId())
                        .toArray(String[]::new);
        return BriefWait.until(PATIENCE, () -> missing(employerNumber, reports) == 0);
    }

    void put(String employerNumber, YearMonth month, int version, List<ReportLine> lines) {
        if (!isNewer(employerNumber, month, version)) {
            return;
        }
        jdbc.sql(
                        """
                        delete from worker_month
                        where employer_number = :employer and month = :month
                        """)
                .param("employer", employerNumber)
                .param("month", month.toString())
                .update();
        jdbc.sql(
                        """
                        insert into worker_month (worker_number, month, employer_number, status,
                                                  site_land, periods, gross_wage, leave_pay_paid,
                                                  hours, posting_end, leave, absences)
                        select "workerNumber", :month, :employer, status, "siteLand", periods,
                               "grossWage", "leavePayPaid", hours, "postingEnd", leave, absences
                        from jsonb_to_recordset(:rows::jsonb) as reported(
                            "workerNumber" varchar, status varchar, "siteLand" varchar,
                            periods varchar, "grossWage" numeric, "leavePayPaid" numeric,
                            hours numeric, "postingEnd" date, leave jsonb, absences jsonb)
                        """)
                .param("employer", employerNumber)
                .param("month", month.toString())
                .param("rows", json.writeValueAsString(WorkerMonthRow.of(lines)))
                .update();
    }

    void clear() {
        jdbc.sql("truncate table worker_month, worker_history_report").update();
    }

    private boolean isNewer(String employerNumber, YearMonth month, int version) {
        return jdbc.sql(
                                """
                                insert into worker_history_report (employer_number, month, version)
                                values (:employer, :month, :version)
                                on conflict (employer_number, month) do update
                                set version = excluded.version
                                where worker_history_report.version < excluded.version
                                """)
                        .param("employer", employerNumber)
                        .param("month", month.toString())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Versions count from 1 and each is one event, so the last one's number is its sequence. */
    private int missing(String employerNumber, String[] reports) {
        return jdbc.sql(
                        """
                        select count(*) from domain_event_entry as stored
                        where stored.aggregate_identifier = any (:reports)
                          and not exists (
                              select 1 from worker_history_report as known
                              where known.employer_number = :employer
                                and known.month = right(stored.aggregate_identifier, 7)
                                and known.version > stored.sequence_number)
                        """)
                .param("reports", reports)
                .param("employer", employerNumber)
                .query(Integer.class)
                .single();
    }

    private static YearMonth firstWhole(YearMonth month) {
        return YearMonth.of(month.getYear() - 1, Month.JANUARY);
    }

    private Map<String, List<ReportedMonth>> months(
            String employerNumber, YearMonth month, String[] workers, String[] onLeave) {
        Map<String, List<ReportedMonth>> months = new HashMap<>();
        Map<String, YearMonth> parsed = new HashMap<>();
        YearMonth whole = firstWhole(month);
        jdbc.sql(
                        """
                        select worker_number, month, employer_number = :employer as own, status,
                               site_land, periods, gross_wage, leave_pay_paid, hours, leave, absences
                        from worker_month
                        where worker_number = any (:onLeave) and month between :whole and :month
                           or worker_number = any (:workers) and month between :previous and :month
                           or worker_number = any (:workers) and absences is not null
                              and month between :absences and :month
                        order by worker_number, month
                        """)
                .param("employer", employerNumber)
                .param("workers", workers)
                .param("month", month.toString())
                .param("onLeave", onLeave)
                .param("previous", month.minusMonths(1).toString())
                .param("whole", whole.toString())
                .param("absences", whole.minusYears(YEARS_OF_ABSENCES).toString())
                .query(
                        row -> {
                            months.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                                    .add(
                                            reported(
                                                    row,
                                                    parsed.computeIfAbsent(
                                                            row.getString(2), YearMonth::parse)));
                        });
        return months;
    }

    private ReportedMonth reported(ResultSet row, YearMonth month) throws SQLException {
        return new ReportedMonth(
                month,
                row.getBoolean("own"),
                row.getString("status"),
                row.getString("site_land"),
                periods(row.getString("periods"), month),
                amount(row, "gross_wage"),
                amount(row, "leave_pay_paid"),
                amount(row, "hours"),
                read(row.getString("leave"), LEAVE),
                read(row.getString("absences"), ABSENCES).stream()
                        .flatMap(absence -> absence(absence).stream())
                        .toList());
    }

    private static BigDecimal amount(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    private <T> List<T> read(@Nullable String stored, TypeReference<List<T>> type) {
        return stored == null ? List.of() : json.readValue(stored, type);
    }

    private static List<Period> periods(String stored, YearMonth month) {
        return stored.isEmpty()
                ? List.of()
                : Arrays.stream(stored.split(","))
                        .map(
                                period ->
                                        new Period(
                                                month.atDay(Integer.parseInt(period, 0, 2, 10)),
                                                month.atDay(Integer.parseInt(period, 3, 5, 10))))
                        .toList();
    }

    /** A kind that the scheme no longer knows says nothing about leave. */
    private static Optional<Absence> absence(StoredAbsence stored) {
        return Arrays.stream(AbsenceKind.values())
                .filter(kind -> kind.name().equals(stored.kind()))
                .findFirst()
                .map(
                        kind ->
                                new Absence(
                                        kind,
                                        new Period(stored.from(), stored.to()),
                                        stored.lostHours(),
                                        Money.of(stored.hourlyBaseWage())));
    }
}
