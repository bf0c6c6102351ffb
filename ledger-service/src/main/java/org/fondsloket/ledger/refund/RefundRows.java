package org.fondsloket.ledger.refund;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.fondsloket.ledger.posting.Account;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.fondsloket.ledger.refund.RefundRow.Origin;
import org.fondsloket.ledger.refund.RefundView.ContributionView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads from the account and from the leave account what belongs to a refund. */
@Component
final class RefundRows {

    private static final TypeReference<List<ExplanationStep>> STEPS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    RefundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refunds of an employer, the newest month first. */
    List<RefundRow> all(String employerNumber) {
        return read(employerNumber, null);
    }

    Optional<RefundRow> find(String employerNumber, String claimId) {
        return read(employerNumber, claimId).stream().findFirst();
    }

    private List<RefundRow> read(String employerNumber, @Nullable String claimId) {
        return jdbc.sql(
                        """
                        select claim_id, month, sum(amount) amount, max(worker_number) worker_number,
                               max(leave_from) leave_from, max(leave_to) leave_to,
                               max(days) days, max(days_from_carry_over) days_from_carry_over,
                               max(pay_due) pay_due, max(pay_from_carry_over) pay_from_carry_over,
                               max(pay_paid) pay_paid,
                               (array_agg(state order by sequence desc, line desc)
                                filter (where state is not null))[1] state
                        from claim_change
                        where employer_number = :employer
                          and (cast(:claim as text) is null or claim_id = :claim)
                        group by claim_id, month
                        having max(days) is not null
                        order by month desc, claim_id
                        """)
                .param("employer", employerNumber)
                .param("claim", claimId, Types.VARCHAR)
                .query(RefundRows::refund)
                .list();
    }

    private static RefundRow refund(ResultSet row, int number) throws SQLException {
        return new RefundRow(
                row.getString("claim_id"),
                YearMonth.parse(row.getString("month")),
                row.getString("worker_number"),
                row.getObject("leave_from", LocalDate.class),
                row.getObject("leave_to", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getString("state"),
                row.getInt("days"),
                row.getInt("days_from_carry_over"),
                row.getBigDecimal("pay_due"),
                row.getBigDecimal("pay_from_carry_over"),
                row.getBigDecimal("pay_paid"));
    }

    /**
     * The way to the pay of one year of origin: the steps of the newest leave of these days that
     * the employer's report of the month moved.
     */
    List<ExplanationStep> steps(String employerNumber, RefundRow refund, Origin origin) {
        return jdbc.sql(
                        """
                        select steps from entitlement_movement
                        where worker_number = :worker and employer_number = :employer
                          and month = :month and year = :year and kind = 'GRANTED' and days = :days
                        order by pay = :pay desc, sequence desc, line limit 1
                        """)
                .param("worker", refund.workerNumber())
                .param("employer", employerNumber)
                .param("month", refund.month().toString())
                .param("year", origin.year())
                .param("days", origin.days())
                .param("pay", origin.pay())
                .query((row, number) -> json.readValue(row.getString("steps"), STEPS))
                .optional()
                .orElse(List.of());
    }

    /**
     * Months of a year of origin by which the worker earned at this employer, before the month of
     * the leave: a day rate knows no later one.
     */
    List<ContributionView> contributions(String employerNumber, RefundRow refund, Origin origin) {
        return jdbc.sql(
                        """
                        with earned as (
                            select month, sum(pay) pay from entitlement_movement
                            where worker_number = :worker and employer_number = :employer
                              and year = :year and kind = 'EARNED' and month < :month
                            group by month),
                        owed as (
                            select month, sum(amount) amount from entry
                            where account = :account and type like 'CONTRIBUTION%' group by month),
                        settled as (
                            select month,
                                   sum(amount) filter (where credit like 'PAYMENT:%') paid,
                                   sum(amount) filter (where credit like 'REIMBURSEMENT:%') netted,
                                   sum(amount) total
                            from allocation
                            where employer_number = :employer and kind = 'CONTRIBUTION' group by month)
                        select month, e.pay earned, coalesce(o.amount, 0.00) contribution,
                               coalesce(s.paid, 0.00) paid, coalesce(s.netted, 0.00) netted,
                               coalesce(o.amount, 0.00) - coalesce(s.total, 0.00) open
                        from earned e left join owed o using (month) left join settled s using (month)
                        order by month
                        """)
                .param("worker", refund.workerNumber())
                .param("employer", employerNumber)
                .param("account", new Account.Receivable(employerNumber).name())
                .param("year", origin.year())
                .param("month", refund.month().toString())
                .query(
                        (row, number) ->
                                new ContributionView(
                                        YearMonth.parse(row.getString("month")),
                                        row.getBigDecimal("earned"),
                                        row.getBigDecimal("contribution"),
                                        row.getBigDecimal("paid"),
                                        row.getBigDecimal("netted"),
                                        row.getBigDecimal("open")))
                .list();
    }

    /** True when other employers reported the worker in a year of origin too. */
    boolean earnedElsewhere(String employerNumber, RefundRow refund, Origin origin) {
        return jdbc.sql(
                        """
                        select exists (select 1 from entitlement_movement
                                       where worker_number = :worker and year = :year and kind = 'EARNED'
                                         and employer_number <> :employer and month < :month)
                        """)
                .param("worker", refund.workerNumber())
                .param("employer", employerNumber)
                .param("year", origin.year())
                .param("month", refund.month().toString())
                .query(Boolean.class)
                .single();
    }
}
