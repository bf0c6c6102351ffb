package org.fondsloket.ledger.entitlement;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fondsloket.ledger.leave.EmployerShare;
import org.fondsloket.ledger.leave.Figure;
import org.fondsloket.ledger.leave.LeaveEvent;
import org.fondsloket.ledger.leave.LeaveEvent.LeaveAccountMoved;
import org.fondsloket.ledger.leave.LeaveEvent.LeaveAccountTakenOver;
import org.fondsloket.ledger.leave.LeaveEvent.LeaveMonthRecorded;
import org.fondsloket.ledger.leave.MovedMonth;
import org.fondsloket.ledger.leave.Movement;
import org.fondsloket.ledger.leave.MovementKind;
import org.fondsloket.ledger.leave.YearTotals;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables of the leave accounts: rows are added and read, never changed. */
@Component
final class EntitlementRows {

    private static final TypeReference<List<ExplanationStep>> STEPS = new TypeReference<>() {};
    private static final TypeReference<List<EmployerShare>> SHARES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    EntitlementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a whole batch, one statement for each table; what is there already stays as it is. */
    void add(List<RecordedLeave> batch) {
        List<Map<String, @Nullable Object>> years = new ArrayList<>();
        List<Map<String, @Nullable Object>> movements = new ArrayList<>();
        List<Map<String, @Nullable Object>> readers = new ArrayList<>();
        List<Map<String, @Nullable Object>> merges = new ArrayList<>();
        for (RecordedLeave each : batch) {
            LeaveEvent event = each.event();
            event.years().forEach(totals -> years.add(year(each, totals)));
            for (int line = 0; line < event.movements().size(); line++) {
                movements.add(movement(each, line + 1, event.movements().get(line)));
            }
            if (event instanceof LeaveMonthRecorded month) {
                readers.add(reader(each, month.reported().employerNumber()));
            }
            if (event instanceof LeaveAccountTakenOver taken) {
                taken.months().stream()
                        .map(MovedMonth::reported)
                        .forEach(month -> readers.add(reader(each, month.employerNumber())));
            }
            if (event instanceof LeaveAccountMoved moved) {
                Map<String, @Nullable Object> row = row(each);
                row.put("into_number", moved.into());
                merges.add(row);
            }
        }
        insert("entitlement_year", years);
        insert("entitlement_movement", movements);
        insert("entitlement_reader", readers);
        insert("entitlement_merge", merges);
    }

    void clear() {
        jdbc.sql(
                        """
                        truncate table entitlement_year, entitlement_movement, entitlement_reader,
                                       entitlement_merge
                        """)
                .update();
    }

    /** What is left of each worker over all years of origin; who has no account is missing. */
    Map<String, Figure> rests(List<String> workerNumbers, int from, int to) {
        Map<String, Figure> rests = new HashMap<>();
        jdbc.sql(
                        """
                        select worker_number, sum(rest_days) rest_days, sum(rest_pay) rest_pay from (
                            select distinct on (worker_number, year) * from entitlement_year
                            where worker_number = any (:workers) and year between :from and :to
                            order by worker_number, year, sequence desc) newest
                        group by worker_number
                        """)
                .param("workers", workerNumbers.toArray(String[]::new))
                .param("from", from)
                .param("to", to)
                .query(
                        row -> {
                            rests.put(row.getString("worker_number"), figure(row, "rest"));
                        });
        return rests;
    }

    /** Number that holds the account since a merge that was known at a moment. */
    Optional<String> mergedInto(String workerNumber, Instant knownAt) {
        return jdbc.sql(
                        """
                        select into_number from entitlement_merge
                        where worker_number = :worker and recorded_at <= :at
                        """)
                .param("worker", workerNumber)
                .param("at", knownAt.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    /** Years of origin as known at a moment, oldest first. */
    List<YearRow> years(String workerNumber, int from, int to, Instant knownAt) {
        return jdbc.sql(
                        """
                        select distinct on (year) * from entitlement_year
                        where worker_number = :worker and year between :from and :to
                          and recorded_at <= :at
                        order by year, sequence desc
                        """)
                .param("worker", workerNumber)
                .param("from", from)
                .param("to", to)
                .param("at", knownAt.atOffset(ZoneOffset.UTC))
                .query(this::readYear)
                .list();
    }

    /** Movements known at a moment, in the order of recording. */
    List<MovementRow> movements(
            String workerNumber, int from, int to, LocalDate validOn, Instant knownAt) {
        return jdbc.sql(
                        """
                        select * from entitlement_movement
                        where worker_number = :worker and year between :from and :to
                          and value_date <= :validOn and recorded_at <= :at
                        order by sequence, line
                        """)
                .param("worker", workerNumber)
                .param("from", from)
                .param("to", to)
                .param("validOn", validOn)
                .param("at", knownAt.atOffset(ZoneOffset.UTC))
                .query(this::readMovement)
                .list();
    }

    private void insert(String table, List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into %1$s select * from jsonb_populate_recordset(null::%1$s, ?::jsonb)
                        on conflict do nothing
                        """
                                .formatted(table))
                .param(json.writeValueAsString(rows))
                .update();
    }

    private static Map<String, @Nullable Object> row(RecordedLeave recorded) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("worker_number", recorded.event().workerNumber());
        row.put("sequence", recorded.sequence());
        row.put("recorded_at", recorded.recordedAt().toString());
        row.put("rule_set", recorded.event().ruleSet());
        return row;
    }

    private static Map<String, @Nullable Object> reader(RecordedLeave recorded, String employer) {
        Map<String, @Nullable Object> row = row(recorded);
        row.put("employer_number", employer);
        return row;
    }

    private static Map<String, @Nullable Object> year(RecordedLeave recorded, YearTotals totals) {
        Map<String, @Nullable Object> row = row(recorded);
        row.put("year", totals.year());
        row.put("employment_days", totals.employmentDays());
        row.put("gross_wage", totals.grossWage().toPlainString());
        row.put("minimum_leave_pay", totals.minimumLeavePay().toPlainString());
        row.put("ended", totals.ended());
        put(row, "earned", totals.earned());
        put(row, "advanced", totals.advanced());
        put(row, "granted", totals.granted());
        put(row, "in_lieu", totals.paidInLieu());
        put(row, "compensated", totals.compensated());
        put(row, "lapsed", totals.lapsed());
        put(row, "carried", totals.carried());
        put(row, "rest", totals.rest());
        row.put("lapses_after", totals.lapsesAfter().toString());
        row.put("employers", totals.employers());
        return row;
    }

    private static void put(Map<String, @Nullable Object> row, String name, Figure figure) {
        row.put(name + "_days", figure.days());
        row.put(name + "_pay", figure.pay().toPlainString());
    }

    private static Map<String, @Nullable Object> movement(
            RecordedLeave recorded, int line, Movement movement) {
        Map<String, @Nullable Object> row = row(recorded);
        row.put("line", line);
        row.put("year", movement.year());
        row.put("kind", movement.kind().name());
        row.put("days", movement.days());
        row.put("pay", movement.pay().toPlainString());
        row.put("employer_number", movement.employerNumber());
        row.put("month", movement.month() == null ? null : movement.month().toString());
        row.put("value_date", movement.valueDate().toString());
        row.put("steps", movement.steps());
        return row;
    }

    private YearRow readYear(ResultSet row, int number) throws SQLException {
        return new YearRow(
                row.getInt("year"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getInt("employment_days"),
                row.getBigDecimal("gross_wage"),
                row.getBigDecimal("minimum_leave_pay"),
                row.getBoolean("ended"),
                figure(row, "earned"),
                figure(row, "advanced"),
                figure(row, "granted"),
                figure(row, "in_lieu"),
                figure(row, "compensated"),
                figure(row, "lapsed"),
                figure(row, "carried"),
                figure(row, "rest"),
                row.getObject("lapses_after", LocalDate.class),
                json.readValue(row.getString("employers"), SHARES),
                row.getString("rule_set"));
    }

    private static Figure figure(ResultSet row, String name) throws SQLException {
        BigDecimal pay = row.getBigDecimal(name + "_pay");
        return new Figure(row.getInt(name + "_days"), pay);
    }

    private MovementRow readMovement(ResultSet row, int number) throws SQLException {
        return new MovementRow(
                row.getLong("sequence"),
                row.getInt("line"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getInt("year"),
                MovementKind.valueOf(row.getString("kind")),
                row.getInt("days"),
                row.getBigDecimal("pay"),
                row.getString("employer_number"),
                row.getString("month"),
                row.getObject("value_date", LocalDate.class),
                row.getString("rule_set"),
                json.readValue(row.getString("steps"), STEPS));
    }
}
