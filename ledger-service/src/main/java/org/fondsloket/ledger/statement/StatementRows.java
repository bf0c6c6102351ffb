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
                openItems(employerNumber, to, knownAt),
                entries.isEmpty() ? opening : entries.getLast().balance(),
                pending(employerNumber, knownAt));
    }

    /** Employers on whose account something counts by a day. */
    List<String> employers(LocalDate last) {
        return jdbc.sql(
                        """
                        select distinct employer_number from entry
                        where account = 'RECEIVABLE:' || employer_number and value_date <= :last
                        order by employer_number
                        """)
                .param("last", last)
                .query((row, number) -> row.getString("employer_number"))
                .list();
    }

    /** Claims that wait by all that was recorded. */
    private BigDecimal pending(String employerNumber, @Nullable Instant knownAt) {
        return jdbc.sql(
                        """
                        select coalesce(sum(amount), 0.00) from (
                            select claim_id, sum(amount) amount,
                                   (array_agg(state order by sequence desc, line desc)
                                    filter (where state is not null))[1] state
                            from claim_change
                            where employer_number = :employer
                              and recorded_at <= coalesce(cast(:known as timestamptz), 'infinity')
                            group by claim_id) claim
                        where state = 'PENDING'
                        """)
                .param("employer", employerNumber)
                .param("known", moment(knownAt))
                .query(BigDecimal.class)
                .single();
    }

    private BigDecimal balanceBefore(String account, LocalDate day, @Nullable Instant knownAt) {
        return jdbc.sql(
                        """
                        select coalesce(sum(amount), 0.00) from entry
                        where account = :account and value_date < :day
                          and booked_at <= coalesce(cast(:known as timestamptz), 'infinity')
                        """)
                .param("account", account)
                .param("day", day)
                .param("known", moment(knownAt))
                .query(BigDecimal.class)
                .single();
    }

    private List<StatementEntry> entries(
            String account,
            LocalDate from,
            LocalDate to,
            @Nullable Instant knownAt,
            BigDecimal opening) {
        return jdbc.sql(
                        """
                        select e.posting_id, e.line, e.value_date, e.booked_at, e.type, e.month, e.amount,
                               e.source_event_id, e.rule_set, x.steps,
                               cast(:opening as numeric) + sum(e.amount) over
                                   (order by e.value_date, e.booked_at, e.sequence, e.posting_id, e.line) balance
                        from entry e join explanation x using (posting_id)
                        where e.account = :account and e.value_date between :from and :to
                          and e.booked_at <= coalesce(cast(:known as timestamptz), 'infinity')
                        order by e.value_date, e.booked_at, e.sequence, e.posting_id, e.line
                        """)
                .param("opening", opening)
                .param("account", account)
                .param("from", from)
                .param("to", to)
                .param("known", moment(knownAt))
                .query(this::entry)
                .list();
    }

    /** Months whose debts are not settled by what counts until the last day. */
    private List<StatementItem> openItems(
            String employerNumber, LocalDate to, @Nullable Instant knownAt) {
        return jdbc.sql(
                        """
                        with moment as (
                            select coalesce(cast(:known as timestamptz), 'infinity') known,
                                   cast(:to as date) last_day),
                        debt as (
                            select month, sum(amount) owed, min(value_date) first_day,
                                   coalesce(sum(amount) filter (where type like 'CONTRIBUTION%'), 0.00)
                                       contribution
                            from entry, moment
                            where account = :account and booked_at <= known and value_date <= last_day
                              and month is not null
                              and (type like 'CONTRIBUTION%'
                                   or type in ('INTEREST', 'COST', 'REIMBURSEMENT_RECLAIM'))
                            group by month),
                        settled as (
                            select month, sum(amount) total,
                                   coalesce(sum(amount) filter (where credit like 'PAYMENT:%'), 0.00) paid,
                                   coalesce(sum(amount) filter (where credit like 'REIMBURSEMENT:%'), 0.00)
                                       netted
                            from allocation, moment
                            where employer_number = :employer and kind <> 'PAYOUT'
                              and recorded_at <= known and counts_on <= last_day
                            group by month),
                        due as (
                            select month, max(due_on) due_on from month_change, moment
                            where employer_number = :employer and recorded_at <= known
                            group by month)
                        select d.month, d.contribution, coalesce(s.paid, 0.00) paid,
                               coalesce(s.netted, 0.00) netted, d.owed - coalesce(s.total, 0.00) open,
                               coalesce(due.due_on, d.first_day) due_on
                        from debt d left join settled s using (month) left join due using (month)
                        where d.owed - coalesce(s.total, 0.00) <> 0
                        order by d.month
                        """)
                .param("known", moment(knownAt))
                .param("to", to)
                .param("account", new Account.Receivable(employerNumber).name())
                .param("employer", employerNumber)
                .query(StatementRows::item)
                .list();
    }

    private static StatementItem item(ResultSet row, int number) throws SQLException {
        BigDecimal contribution = row.getBigDecimal("contribution");
        BigDecimal paid = row.getBigDecimal("paid");
        BigDecimal netted = row.getBigDecimal("netted");
        BigDecimal open = row.getBigDecimal("open");
        return new StatementItem(
                YearMonth.parse(row.getString("month")),
                row.getObject("due_on", LocalDate.class),
                contribution,
                paid,
                netted,
                open.subtract(contribution).add(paid).add(netted),
                open);
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
