package org.fondsloket.ledger.bank;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankCostBooked;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankMoneySentBack;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankPaymentMatched;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankPaymentReturnMatched;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankPayoutMatched;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankReturnCancelled;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankReturnOrdered;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankTransactionAssigned;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankTransactionUnclear;
import org.fondsloket.ledger.bank.transaction.BrokenEntry;
import org.fondsloket.ledger.bank.transaction.StatementEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Statements that came and the movements in them, each with where it stands. */
@Component
final class BankRows {

    private static final TypeReference<List<BrokenEntry>> BROKEN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    BankRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest import of a statement stands for it. */
    void put(StatementEvent event, Instant at) {
        jdbc.sql(
                        """
                        insert into bank_statement (statement_key, statement_id, from_day, to_day, opening,
                                                    closing, entries, matched, unclear, known, broken,
                                                    imported_at, imported_by)
                        values (:key, :id, :from, :to, :opening, :closing, :entries, :matched, :unclear,
                                :known, :broken::jsonb, :at, :by)
                        on conflict (statement_key) do update set
                            entries = excluded.entries, matched = excluded.matched,
                            unclear = excluded.unclear, known = excluded.known,
                            broken = excluded.broken, imported_at = excluded.imported_at,
                            imported_by = excluded.imported_by
                        """)
                .param("key", event.statementKey())
                .param("id", event.statementId())
                .param("from", event.from())
                .param("to", event.to())
                .param("opening", event.opening())
                .param("closing", event.closing())
                .param("entries", event.entries())
                .param("matched", event.matched())
                .param("unclear", event.unclear())
                .param("known", event.known())
                .param("broken", json.writeValueAsString(event.broken()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", event.by())
                .update();
    }

    void put(BankTransactionEvent event, Instant at) {
        switch (event) {
            case BankPaymentMatched matched ->
                    add(
                            new Told(
                                    matched.transactionId(),
                                    matched.statementKey(),
                                    TransactionState.PAYMENT,
                                    matched.amount(),
                                    matched.on(),
                                    matched.employerNumber(),
                                    matched.namedMonth(),
                                    null,
                                    null),
                            at);
            case BankPaymentReturnMatched matched ->
                    add(
                            new Told(
                                    matched.transactionId(),
                                    matched.statementKey(),
                                    TransactionState.PAYMENT_RETURN,
                                    matched.amount(),
                                    matched.on(),
                                    matched.employerNumber(),
                                    null,
                                    null,
                                    null),
                            at);
            case BankPayoutMatched matched ->
                    add(
                            new Told(
                                    matched.transactionId(),
                                    matched.statementKey(),
                                    TransactionState.PAYOUT,
                                    matched.amount(),
                                    matched.on(),
                                    null,
                                    null,
                                    null,
                                    matched.payoutId()),
                            at);
            case BankTransactionUnclear unclear ->
                    add(
                            new Told(
                                    unclear.transactionId(),
                                    unclear.statementKey(),
                                    TransactionState.UNCLEAR,
                                    unclear.amount(),
                                    unclear.on(),
                                    null,
                                    null,
                                    unclear.reason().name(),
                                    null),
                            at);
            case BankTransactionAssigned assigned ->
                    decide(
                            assigned.transactionId(),
                            TransactionState.ASSIGNED,
                            assigned.employerNumber(),
                            assigned.namedMonth(),
                            null,
                            assigned.decisionId());
            case BankReturnOrdered ordered ->
                    decide(
                            ordered.transactionId(),
                            TransactionState.TO_SEND_BACK,
                            null,
                            null,
                            ordered.payoutId(),
                            ordered.decisionId());
            case BankCostBooked cost ->
                    decide(
                            cost.transactionId(),
                            TransactionState.FUND_COST,
                            null,
                            null,
                            null,
                            cost.decisionId());
            case BankReturnCancelled free ->
                    decide(
                            free.transactionId(),
                            TransactionState.UNCLEAR,
                            null,
                            null,
                            null,
                            free.decisionId());
            case BankMoneySentBack back ->
                    jdbc.sql("update bank_transaction set state = ? where transaction_id = ?")
                            .params(TransactionState.SENT_BACK.name(), back.transactionId())
                            .update();
        }
    }

    private void add(Told told, Instant at) {
        YearMonth month = told.month();
        jdbc.sql(
                        """
                        insert into bank_transaction (transaction_id, statement_key, state, amount, on_day,
                                                      employer_number, named_month, unclear_reason,
                                                      payout_id, told_at)
                        values (:id, :statement, :state, :amount, :on, :employer, :month, :reason, :payout, :at)
                        on conflict (transaction_id) do nothing
                        """)
                .param("id", told.transactionId())
                .param("statement", told.statementKey())
                .param("state", told.state().name())
                .param("amount", told.amount())
                .param("on", told.on())
                .param("employer", told.employerNumber())
                .param("month", month == null ? null : month.toString())
                .param("reason", told.reason())
                .param("payout", told.payoutId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void decide(
            String transactionId,
            TransactionState state,
            @Nullable String employerNumber,
            @Nullable YearMonth month,
            @Nullable String payoutId,
            String decisionId) {
        jdbc.sql(
                        """
                        update bank_transaction
                        set state = :state, employer_number = :employer, named_month = :month, payout_id = :payout, decision_id = :decision
                        where transaction_id = :id
                        """)
                .param("state", state.name())
                .param("employer", employerNumber)
                .param("month", month == null ? null : month.toString())
                .param("payout", payoutId)
                .param("decision", decisionId)
                .param("id", transactionId)
                .update();
    }

    void clear() {
        jdbc.sql("truncate table bank_statement, bank_transaction").update();
    }

    /** Statements, the newest first. */
    List<StatementRow> statements(long offset, int limit) {
        return jdbc.sql(
                        """
                        select * from bank_statement order by imported_at desc, statement_key
                        offset ? limit ?
                        """)
                .params(offset, limit)
                .query((row, number) -> statement(row))
                .list();
    }

    long countStatements() {
        return jdbc.sql("select count(*) from bank_statement").query(Long.class).single();
    }

    Optional<StatementRow> statement(String statementKey) {
        return jdbc.sql("select * from bank_statement where statement_key = ?")
                .param(statementKey)
                .query((row, number) -> statement(row))
                .optional();
    }

    /** Movements in one of these states, the oldest first: what waits longest is on top. */
    List<TransactionView> transactions(List<TransactionState> states, long offset, int limit) {
        return jdbc.sql(
                        """
                        select t.*, p.counterparty, p.counterparty_iban, p.reference, p.remittance,
                               d.reason, d.decided_by, d.decided_at
                        from bank_transaction t
                        left join bank_particulars p using (transaction_id)
                        left join clerk_decision d using (decision_id)
                        where t.state = any(?) order by t.on_day, t.transaction_id
                        offset ? limit ?
                        """)
                .params(names(states), offset, limit)
                .query((row, number) -> transaction(row))
                .list();
    }

    long countTransactions(List<TransactionState> states) {
        return jdbc.sql("select count(*) from bank_transaction where state = any(?)")
                .param((Object) names(states))
                .query(Long.class)
                .single();
    }

    Optional<TransactionView> transaction(String transactionId) {
        return jdbc.sql(
                        """
                        select t.*, p.counterparty, p.counterparty_iban, p.reference, p.remittance,
                               d.reason, d.decided_by, d.decided_at
                        from bank_transaction t
                        left join bank_particulars p using (transaction_id)
                        left join clerk_decision d using (decision_id)
                        where t.transaction_id = ?
                        """)
                .param(transactionId)
                .query((row, number) -> transaction(row))
                .optional();
    }

    private static String[] names(List<TransactionState> states) {
        return states.stream().map(TransactionState::name).toArray(String[]::new);
    }

    private StatementRow statement(ResultSet row) throws SQLException {
        return new StatementRow(
                row.getString("statement_key"),
                row.getString("statement_id"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getBigDecimal("opening"),
                row.getBigDecimal("closing"),
                row.getInt("entries"),
                row.getInt("matched"),
                row.getInt("unclear"),
                row.getInt("known"),
                json.readValue(row.getString("broken"), BROKEN),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                row.getString("imported_by"));
    }

    private TransactionView transaction(ResultSet row) throws SQLException {
        String month = row.getString("named_month");
        OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new TransactionView(
                row.getString("transaction_id"),
                row.getString("statement_key"),
                TransactionState.valueOf(row.getString("state")),
                row.getBigDecimal("amount"),
                row.getObject("on_day", LocalDate.class),
                row.getString("employer_number"),
                month == null ? null : YearMonth.parse(month),
                row.getString("unclear_reason"),
                row.getString("payout_id"),
                row.getString("counterparty"),
                row.getString("counterparty_iban"),
                row.getString("reference"),
                row.getString("remittance"),
                row.getString("reason"),
                row.getString("decided_by"),
                decidedAt == null ? null : decidedAt.toInstant());
    }

    private record Told(
            String transactionId,
            String statementKey,
            TransactionState state,
            BigDecimal amount,
            LocalDate on,
            @Nullable String employerNumber,
            @Nullable YearMonth month,
            @Nullable String reason,
            @Nullable String payoutId) {}
}
