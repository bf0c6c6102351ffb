package org.fondsloket.ledger.account;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.fondsloket.ledger.posting.Account;
import org.fondsloket.ledger.posting.Entry;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.fondsloket.ledger.posting.Posting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The account's tables: entries are added and read, never changed. */
@Component
final class EntryRows {

    private static final TypeReference<List<ExplanationStep>> STEPS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    EntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a whole batch with one statement per table; postings that are there already stay as they
     * are, because handlers may run twice.
     */
    void add(List<BookedPosting> batch) {
        List<Line> lines =
                batch.stream()
                        .flatMap(
                                booked ->
                                        booked.posting().entries().stream()
                                                .map(entry -> new Line(booked, entry)))
                        .toList();
        jdbc.sql(
                        """
                        insert into entry (posting_id, line, booked_at, sequence, employer_number, account,
                                           type, month, amount, value_date, source_event_id, rule_set)
                        select * from unnest(?::text[], ?::int[], ?::timestamptz[], ?::bigint[], ?::text[],
                                             ?::text[], ?::text[], ?::text[], ?::numeric[], ?::date[],
                                             ?::text[], ?::text[])
                        on conflict do nothing
                        """)
                .params(
                        texts(lines, line -> line.posting().postingId()),
                        lines.stream().map(line -> line.entry().line()).toArray(Integer[]::new),
                        texts(lines, line -> line.booked().bookedAt().toString()),
                        lines.stream().map(line -> line.booked().sequence()).toArray(Long[]::new),
                        texts(lines, line -> line.posting().employerNumber()),
                        texts(lines, line -> line.entry().account()),
                        texts(lines, line -> line.entry().type().name()),
                        texts(lines, line -> text(line.posting().month())),
                        texts(lines, line -> line.entry().amount().toPlainString()),
                        texts(lines, line -> line.posting().valueDate().toString()),
                        texts(lines, line -> line.posting().sourceEventId()),
                        texts(lines, line -> line.posting().ruleSet()))
                .update();
        jdbc.sql(
                        """
                        insert into explanation (posting_id, steps)
                        select id, steps::jsonb from unnest(?::text[], ?::text[]) as added (id, steps)
                        on conflict do nothing
                        """)
                .params(
                        texts(batch, booked -> booked.posting().postingId()),
                        texts(
                                batch,
                                booked -> json.writeValueAsString(booked.posting().explanation())))
                .update();
    }

    void clear() {
        jdbc.sql("truncate table entry, explanation").update();
    }

    /** True when this version of the employer's report is booked, or known to bring nothing. */
    boolean isBooked(String employerNumber, String reportId, int version) {
        return jdbc.sql(
                        """
                        select exists (select 1 from booked_report
                                       where report_id = :report and employer_number = :employer
                                         and report_version = :version)
                            or exists (select 1 from noted_report
                                       where report_id = :report and employer_number = :employer
                                         and report_version = :version)
                        """)
                .param("version", version)
                .param("report", reportId)
                .param("employer", employerNumber)
                .query(Boolean.class)
                .single();
    }

    /** What the employer owes: the sum of all entries, never a row that is updated. */
    BigDecimal balance(String employerNumber, Known known) {
        return jdbc.sql(
                        """
                        select coalesce(sum(amount), 0.00) from entry
                        where account = :account and booked_at <= :known and value_date <= :valued
                        """)
                .param("account", receivable(employerNumber))
                .param("known", known.recordedUntil())
                .param("valued", known.valuedUntil())
                .query(BigDecimal.class)
                .single();
    }

    /** Months with something still to pay or to get back. */
    List<OpenItem> openItems(String employerNumber, Known known) {
        return jdbc.sql(
                        """
                        with debt as (
                            select month,
                                   coalesce(sum(amount) filter (where type like 'CONTRIBUTION%'), 0.00) contribution,
                                   coalesce(sum(amount) filter (where type = 'INTEREST'), 0.00) interest,
                                   coalesce(sum(amount) filter (where type = 'COST'), 0.00) costs,
                                   coalesce(sum(amount) filter (where type = 'REIMBURSEMENT_RECLAIM'), 0.00) reclaimed,
                                   sum(amount) owed,
                                   min(value_date) first_day
                            from entry
                            where account = :account and booked_at <= :known and value_date <= :valued
                              and month is not null
                              and (type like 'CONTRIBUTION%' or type in ('INTEREST', 'COST', 'REIMBURSEMENT_RECLAIM'))
                            group by month),
                        settled as (
                            select month,
                                   coalesce(sum(amount) filter (where credit like 'PAYMENT:%'), 0.00) paid,
                                   coalesce(sum(amount) filter (where credit like 'REIMBURSEMENT:%'), 0.00) netted,
                                   coalesce(sum(amount) filter (where credit like 'WAIVER:%'), 0.00) waived,
                                   sum(amount) total
                            from allocation
                            where employer_number = :employer and kind <> 'PAYOUT'
                              and recorded_at <= :known and counts_on <= :valued
                            group by month),
                        fact as (
                            select month, max(due_on) due_on, max(limited_on) limited_on,
                                   (array_agg(missing order by sequence desc))[1] missing
                            from month_change
                            where employer_number = :employer and recorded_at <= :known
                            group by month)
                        select d.*, coalesce(s.paid, 0.00) paid, coalesce(s.netted, 0.00) netted,
                               coalesce(s.waived, 0.00) waived, d.owed - coalesce(s.total, 0.00) open,
                               coalesce(f.due_on, d.first_day) due_on, f.limited_on,
                               coalesce(f.missing, false) estimated
                        from debt d left join settled s using (month) left join fact f using (month)
                        where d.owed - coalesce(s.total, 0.00) <> 0
                        order by d.month
                        """)
                .param("account", receivable(employerNumber))
                .param("employer", employerNumber)
                .param("known", known.recordedUntil())
                .param("valued", known.valuedUntil())
                .query(EntryRows::openItem)
                .list();
    }

    private static OpenItem openItem(ResultSet row, int number) throws SQLException {
        return new OpenItem(
                YearMonth.parse(row.getString("month")),
                row.getBigDecimal("contribution"),
                row.getBigDecimal("paid"),
                row.getBigDecimal("open"),
                row.getObject("due_on", LocalDate.class),
                row.getBigDecimal("netted"),
                row.getBigDecimal("waived"),
                row.getBigDecimal("interest"),
                row.getBigDecimal("costs"),
                row.getBigDecimal("reclaimed"),
                row.getObject("limited_on", LocalDate.class),
                row.getBoolean("estimated"));
    }

    /** Every entry of the employer's account, oldest first, with the balance after it. */
    List<EntryRow> entries(String employerNumber, Known known) {
        return jdbc.sql(
                        """
                        select e.*, x.steps, b.report_id,
                               sum(e.amount) over (order by e.booked_at, e.sequence, e.posting_id, e.line) balance
                        from entry e join explanation x using (posting_id)
                             left join booked_report b using (posting_id)
                        where e.account = :account and e.booked_at <= :known and e.value_date <= :valued
                        order by e.booked_at, e.sequence, e.posting_id, e.line
                        """)
                .param("account", receivable(employerNumber))
                .param("known", known.recordedUntil())
                .param("valued", known.valuedUntil())
                .query(this::read)
                .list();
    }

    private static String receivable(String employerNumber) {
        return new Account.Receivable(employerNumber).name();
    }

    private EntryRow read(ResultSet row, int number) throws SQLException {
        return new EntryRow(
                row.getString("posting_id"),
                row.getInt("line"),
                row.getObject("booked_at", OffsetDateTime.class).toInstant(),
                row.getObject("value_date", LocalDate.class),
                row.getString("type"),
                month(row.getString("month")),
                row.getString("account"),
                row.getBigDecimal("amount"),
                row.getBigDecimal("balance"),
                row.getString("source_event_id"),
                row.getString("report_id"),
                row.getString("rule_set"),
                json.readValue(row.getString("steps"), STEPS));
    }

    private static @Nullable YearMonth month(@Nullable String text) {
        return text == null ? null : YearMonth.parse(text);
    }

    private static @Nullable String text(@Nullable YearMonth month) {
        return month == null ? null : month.toString();
    }

    private static <T> @Nullable String[] texts(
            List<T> rows, Function<T, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private record Line(BookedPosting booked, Entry entry) {

        Posting posting() {
            return booked.posting();
        }
    }
}
