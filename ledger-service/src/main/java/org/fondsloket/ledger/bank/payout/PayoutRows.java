package org.fondsloket.ledger.bank.payout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.fondsloket.ledger.bank.SentPayouts.Sent;
import org.fondsloket.ledger.bank.run.Payout;
import org.fondsloket.ledger.bank.run.PayoutEvent;
import org.fondsloket.ledger.bank.run.PayoutEvent.PayoutExecuted;
import org.fondsloket.ledger.bank.run.PayoutEvent.PayoutFreed;
import org.fondsloket.ledger.bank.run.PayoutEvent.PayoutReserved;
import org.fondsloket.ledger.bank.run.PayoutEvent.PayoutSent;
import org.fondsloket.ledger.bank.run.PayoutEvent.PayoutWithdrawn;
import org.fondsloket.ledger.bank.run.PayoutEvent.WorkerPayoutExecuted;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankReturnOrdered;
import org.fondsloket.ledger.contribution.ContributionEvent.PayoutOrdered;
import org.fondsloket.ledger.leave.LeaveEvent.LeavePaidOut;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Payouts, each with how far it is. */
@Component
final class PayoutRows {

    private static final ZoneId FUND = ZoneId.of("Europe/Berlin");

    private static final String SHOWN =
            """
            select p.*, exists (select 1 from recipient r
                                where r.employer_number = coalesce(p.employer_number, p.worker_number)
                                  and r.state = 'CONFIRMED')
                     or exists (select 1 from employer_account a
                                where a.employer_number = p.employer_number and a.iban is not null)
                     or exists (select 1 from bank_particulars b
                                where b.transaction_id = p.transaction_id
                                  and b.counterparty is not null
                                  and b.counterparty_iban is not null) as recipient_known,
                   (select a.held_until from employer_account a
                    where a.employer_number = p.employer_number and a.iban is not null
                      and not exists (select 1 from recipient r
                                      where r.employer_number = a.employer_number
                                        and r.state = 'CONFIRMED')) as held_until
            from payout p
            """;

    private final JdbcClient jdbc;
    private final EmployerAccounts accounts;

    PayoutRows(JdbcClient jdbc, EmployerAccounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    void order(PayoutOrdered event) {
        add(
                new PayoutView(
                        event.payoutId(),
                        event.employerNumber(),
                        null,
                        null,
                        null,
                        event.amount(),
                        event.on(),
                        PayoutState.WAITING,
                        null,
                        null,
                        false,
                        null));
    }

    void order(BankReturnOrdered event, Instant at) {
        add(
                new PayoutView(
                        event.payoutId(),
                        null,
                        event.transactionId(),
                        null,
                        null,
                        event.amount(),
                        LocalDate.ofInstant(at, FUND),
                        PayoutState.WAITING,
                        null,
                        null,
                        false,
                        null));
    }

    /** What is left for the worker after deductions; nothing is no payout. */
    void order(LeavePaidOut event) {
        if (event.net().signum() <= 0) {
            return;
        }
        add(
                new PayoutView(
                        event.posting().postingId(),
                        null,
                        null,
                        event.workerNumber(),
                        event.year(),
                        event.net(),
                        event.on(),
                        PayoutState.WAITING,
                        null,
                        null,
                        false,
                        null));
    }

    private void add(PayoutView payout) {
        jdbc.sql(
                        """
                        insert into payout (payout_id, end_to_end_id, employer_number, transaction_id,
                                            worker_number, origin_year, amount, ordered_on, state)
                        values (:id, :endToEnd, :employer, :transaction, :worker, :year, :amount, :on, :state)
                        on conflict (payout_id) do nothing
                        """)
                .param("id", payout.payoutId())
                .param("endToEnd", Payout.endToEndId(payout.payoutId()))
                .param("employer", payout.employerNumber())
                .param("transaction", payout.transactionId())
                .param("worker", payout.workerNumber())
                .param("year", payout.year())
                .param("amount", payout.amount())
                .param("on", payout.orderedOn())
                .param("state", payout.state().name())
                .update();
    }

    void put(PayoutEvent event) {
        switch (event) {
            case PayoutReserved reserved ->
                    change(reserved.payoutId(), PayoutState.PROPOSED, reserved.runId(), null);
            case PayoutFreed freed -> change(freed.payoutId(), PayoutState.WAITING, null, null);
            case PayoutSent sent -> change(sent.payoutId(), PayoutState.SENT, sent.runId(), null);
            case PayoutWithdrawn withdrawn ->
                    change(withdrawn.payoutId(), PayoutState.CANCELLED, null, null);
            case PayoutExecuted executed -> executed(executed.payoutId(), executed.on());
            case WorkerPayoutExecuted executed -> executed(executed.payoutId(), executed.on());
        }
    }

    private void executed(String payoutId, LocalDate on) {
        jdbc.sql("update payout set state = ?, executed_on = ? where payout_id = ?")
                .params(PayoutState.EXECUTED.name(), on, payoutId)
                .update();
    }

    private void change(
            String payoutId,
            PayoutState state,
            @Nullable String runId,
            @Nullable LocalDate executedOn) {
        jdbc.sql(
                        "update payout set state = :state, run_id = :run, executed_on = :executed where payout_id = :id")
                .param("state", state.name())
                .param("run", runId)
                .param("executed", executedOn)
                .param("id", payoutId)
                .update();
    }

    void clear() {
        jdbc.sql("truncate table payout").update();
    }

    /** Payouts in one of these states, the oldest first. */
    List<PayoutView> payouts(List<PayoutState> states, long offset, int limit) {
        return jdbc.sql(
                        SHOWN
                                + " where p.state = any(?) order by p.ordered_on, p.payout_id offset ? limit ?")
                .params(names(states), offset, limit)
                .query(this::payout)
                .list();
    }

    long count(List<PayoutState> states) {
        return jdbc.sql("select count(*) from payout where state = any(?)")
                .param((Object) names(states))
                .query(Long.class)
                .single();
    }

    /** Those of these payouts that there are, by their numbers. */
    List<PayoutView> of(List<String> payoutIds) {
        return jdbc.sql(SHOWN + " where p.payout_id = any(?) order by p.payout_id")
                .param((Object) payoutIds.toArray(String[]::new))
                .query(this::payout)
                .list();
    }

    Optional<Sent> sent(String endToEndId) {
        return jdbc.sql(
                        """
                        select * from payout
                        where end_to_end_id = ? and state in ('SENT', 'EXECUTED')
                        """)
                .param(endToEndId)
                .query(
                        (row, number) ->
                                new Sent(
                                        row.getString("payout_id"),
                                        row.getString("end_to_end_id"),
                                        row.getString("employer_number"),
                                        row.getString("transaction_id"),
                                        row.getString("worker_number"),
                                        row.getObject("origin_year", Integer.class),
                                        row.getBigDecimal("amount")))
                .optional();
    }

    private static String[] names(List<PayoutState> states) {
        return states.stream().map(PayoutState::name).toArray(String[]::new);
    }

    private PayoutView payout(ResultSet row, int number) throws SQLException {
        return new PayoutView(
                row.getString("payout_id"),
                row.getString("employer_number"),
                row.getString("transaction_id"),
                row.getString("worker_number"),
                row.getObject("origin_year", Integer.class),
                row.getBigDecimal("amount"),
                row.getObject("ordered_on", LocalDate.class),
                PayoutState.valueOf(row.getString("state")),
                row.getString("run_id"),
                row.getObject("executed_on", LocalDate.class),
                row.getBoolean("recipient_known"),
                accounts.hold(row.getObject("held_until", OffsetDateTime.class)));
    }
}
