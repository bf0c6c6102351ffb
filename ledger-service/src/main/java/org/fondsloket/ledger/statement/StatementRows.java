package org.fondsloket.ledger.statement;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.fondsloket.ledger.posting.Account;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the entries of one account by both of its dates: when they count and when they came. */
@Component
class StatementRows {

    private static final TypeReference<List<ExplanationStep>> STEPS = new TypeReference<>() {};
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    StatementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All of it from one moment of the database, so that its sums agree.
     *
     * @param knownAt leaves out what was recorded later; null for all of it
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AccountStatement statement(
            String employerNumber, LocalDate from, LocalDate to, @Nullable Instant knownAt) {
        String account = new Account.Receivable(employerNumber).name();
        BigDecimal opening = balanceBefore(account, from, knownAt);
        List<StatementEntry> entries = entries(account, from, to, knownAt, opening);
        return new AccountStatement(
                employerNumber,
                from,
                to,
                knownAt,
                opening,
                entries,
                openItems(account, to, knownAt),
                entries.isEmpty() ? opening : entries.getLast().balance());
    }

    private BigDecimal balanceBefore(String account, LocalDate day, @Nullable Instant knownAt) {
        return jdbc.sql(
                        """
                        select coalesce(sum(amount), 0.00) from entry
                        where account = ? and value_date < ? and booked_at <= coalesce(cast(? as timestamptz), 'infinity')
                        """)
                .params(account, day, moment(knownAt))
                .query(BigDecimal.class)
                .single();
    }

    private List<StatementEntry> entries(
            String account, LocalDate from, LocalDate to, @Nullable Instant knownAt, BigDecimal opening) {
        return jdbc.sql(
                        """
                        select e.posting_id, e.line, e.value_date, e.booked_at, e.type, e.month, e.amount,
                               e.source_event_id, e.rule_set, x.steps,
                               cast(? as numeric) + sum(e.amount) over
                                   (order by e.value_date, e.booked_at, e.posting_id, e.line) balance
                        from entry e join explanation x using (posting_id)
                        where e.account = ? and e.value_date between ? and ? and e.booked_at <= coalesce(cast(? as timestamptz), 'infinity')
                        order by e.value_date, e.booked_at, e.posting_id, e.line
                        """)
                .params(opening, account, from, to, moment(knownAt))
                .query(this::entry)
                .list();
    }

    /** Months whose entries up to the last day do not add up to nothing. */
    private List<StatementItem> openItems(String account, LocalDate to, @Nullable Instant knownAt) {
        return jdbc.sql(
                        """
                        select month, sum(amount) open,
                               min(value_date) filter (where type like 'CONTRIBUTION%') due_on
                        from entry where account = ? and value_date <= ? and booked_at <= coalesce(cast(? as timestamptz), 'infinity')
                        group by month having sum(amount) <> 0 order by month nulls last
                        """)
                .params(account, to, moment(knownAt))
                .query(
                        (row, number) -> {
                            String month = row.getString("month");
                            return new StatementItem(
                                    month == null ? null : YearMonth.parse(month),
                                    row.getObject("due_on", LocalDate.class),
                                    row.getBigDecimal("open"));
                        })
                .list();
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant knownAt) {
        return knownAt == null ? null : knownAt.atOffset(ZoneOffset.UTC);
    }

    private StatementEntry entry(ResultSet row, int number) throws SQLException {
        String month = row.getString("month");
        BigDecimal balance = row.getBigDecimal("balance");
        return new StatementEntry(
                row.getString("posting_id") + "-" + row.getInt("line"),
                row.getObject("value_date", LocalDate.class),
                row.getObject("booked_at", OffsetDateTime.class).toInstant(),
                row.getString("type"),
                month == null ? null : YearMonth.parse(month),
                row.getBigDecimal("amount"),
                balance == null ? NOTHING : balance,
                row.getString("source_event_id"),
                row.getString("rule_set"),
                json.readValue(row.getString("steps"), STEPS));
    }
}
