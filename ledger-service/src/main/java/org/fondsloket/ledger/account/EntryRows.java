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
import org.fondsloket.ledger.posting.PostingEvent.PostingRecorded;
import org.fondsloket.ledger.posting.PostingEvent.ReportNoted;
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
                                posting ->
                                        posting.event().entries().stream()
                                                .map(entry -> new Line(posting, entry)))
                        .toList();
        jdbc.sql(
                        """
                        insert into entry (posting_id, line, booked_at, employer_number, account, type,
                                           month, amount, value_date, report_id, report_version,
                                           source_event_id, rule_set)
                        select * from unnest(?::text[], ?::int[], ?::timestamptz[], ?::text[], ?::text[],
                                             ?::text[], ?::text[], ?::numeric[], ?::date[], ?::text[],
                                             ?::int[], ?::text[], ?::text[])
                        on conflict do nothing
                        """)
                .params(
                        texts(lines, line -> line.event().postingId()),
                        numbers(lines, line -> line.entry().line()),
                        texts(lines, line -> line.posting().bookedAt().toString()),
                        texts(lines, line -> line.event().employerNumber()),
                        texts(lines, line -> line.entry().account()),
                        texts(lines, line -> line.entry().type().name()),
                        texts(lines, line -> line.event().month().toString()),
                        texts(lines, line -> line.entry().amount().toPlainString()),
                        texts(lines, line -> line.event().valueDate().toString()),
                        texts(lines, line -> line.event().reportId()),
                        numbers(lines, line -> line.event().reportVersion()),
                        texts(lines, line -> line.event().sourceEventId()),
                        texts(lines, line -> line.event().ruleSet()))
                .update();
        jdbc.sql(
                        """
                        insert into explanation (posting_id, steps)
                        select id, steps::jsonb from unnest(?::text[], ?::text[]) as added (id, steps)
                        on conflict do nothing
                        """)
                .params(
                        texts(batch, posting -> posting.event().postingId()),
                        texts(
                                batch,
                                posting -> json.writeValueAsString(posting.event().explanation())))
                .update();
    }

    /** Remembers a report version that brought nothing onto the account. */
    void note(ReportNoted event) {
        jdbc.sql(
                        """
                        insert into noted_report (report_id, report_version, employer_number, month)
                        values (?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        event.reportId(),
                        event.reportVersion(),
                        event.employerNumber(),
                        event.month().toString())
                .update();
    }

    void clear() {
        jdbc.sql("truncate table entry, explanation, noted_report").update();
    }

    /** True when this version of the employer's report is booked, or known to bring nothing. */
    boolean isBooked(String employerNumber, String reportId, int version) {
        return jdbc.sql(
                        """
                        select exists (select 1 from entry
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

    /** What the employer owes now: the sum of all entries, never a row that is updated. */
    BigDecimal balance(String employerNumber) {
        return jdbc.sql("select coalesce(sum(amount), 0.00) from entry where account = ?")
                .param(receivable(employerNumber))
                .query(BigDecimal.class)
                .single();
    }

    /** Months with something still to pay or to get back. */
    List<OpenItem> openItems(String employerNumber) {
        return jdbc.sql(
                        """
                        select month,
                               coalesce(sum(amount) filter (where type like 'CONTRIBUTION%'), 0.00) contribution,
                               coalesce(-sum(amount) filter (where type not like 'CONTRIBUTION%'), 0.00) paid,
                               sum(amount) open,
                               min(value_date) due_on
                        from entry where account = ?
                        group by month having sum(amount) <> 0 order by month
                        """)
                .param(receivable(employerNumber))
                .query(
                        (row, number) ->
                                new OpenItem(
                                        YearMonth.parse(row.getString("month")),
                                        row.getBigDecimal("contribution"),
                                        row.getBigDecimal("paid"),
                                        row.getBigDecimal("open"),
                                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** Every entry of the employer's account, oldest first, with the balance after it. */
    List<EntryRow> entries(String employerNumber) {
        return jdbc.sql(
                        """
                        select e.*, x.steps,
                               sum(e.amount) over (order by e.booked_at, e.posting_id, e.line) balance
                        from entry e join explanation x using (posting_id)
                        where e.account = ?
                        order by e.booked_at, e.posting_id, e.line
                        """)
                .param(receivable(employerNumber))
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
                YearMonth.parse(row.getString("month")),
                row.getString("account"),
                row.getBigDecimal("amount"),
                row.getBigDecimal("balance"),
                row.getString("source_event_id"),
                row.getString("report_id"),
                row.getString("rule_set"),
                json.readValue(row.getString("steps"), STEPS));
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private static Integer[] numbers(List<Line> rows, Function<Line, Integer> column) {
        return rows.stream().map(column).toArray(Integer[]::new);
    }

    private record Line(BookedPosting posting, Entry entry) {

        PostingRecorded event() {
            return posting.event();
        }
    }
}
