package org.fondsloket.ledger.account;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fondsloket.ledger.contribution.ContributionEvent.Allocation;
import org.fondsloket.ledger.contribution.ContributionEvent.ClaimPart;
import org.fondsloket.ledger.contribution.ContributionEvent.ReimbursementClaimed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What settles what, claims and months: rows are added and read, never changed. */
@Component
final class SettlementRows {

    private final JdbcClient jdbc;

    SettlementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void clear() {
        jdbc.sql(
                        "truncate table booked_report, noted_report, allocation, claim_change, month_change")
                .update();
    }

    void booked(Recorded here, String postingId, String reportId, int version) {
        jdbc.sql(
                        """
                        insert into booked_report (posting_id, report_id, report_version, employer_number)
                        values (?, ?, ?, ?) on conflict do nothing
                        """)
                .params(postingId, reportId, version, here.employerNumber())
                .update();
    }

    /** Remembers a report version that brought nothing onto the account. */
    void note(Recorded here, YearMonth month, String reportId, int version) {
        jdbc.sql(
                        """
                        insert into noted_report (report_id, report_version, employer_number, month)
                        values (?, ?, ?, ?) on conflict do nothing
                        """)
                .params(reportId, version, here.employerNumber(), month.toString())
                .update();
    }

    void month(
            Recorded here,
            YearMonth month,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate limitedOn,
            boolean missing) {
        jdbc.sql(
                        """
                        insert into month_change (event_id, recorded_at, sequence, employer_number, month,
                                                  due_on, limited_on, missing)
                        values (:event, :at, :sequence, :employer, :month, :due, :limited, :missing)
                        on conflict do nothing
                        """)
                .param("event", here.eventId())
                .param("at", at(here))
                .param("sequence", here.sequence())
                .param("employer", here.employerNumber())
                .param("month", month.toString())
                .param("due", dueOn, Types.DATE)
                .param("limited", limitedOn, Types.DATE)
                .param("missing", missing)
                .update();
    }

    void allocate(Recorded here, List<Allocation> allocations) {
        for (int line = 0; line < allocations.size(); line++) {
            Allocation each = allocations.get(line);
            YearMonth month = each.month();
            jdbc.sql(
                            """
                            insert into allocation (event_id, line, recorded_at, sequence, employer_number,
                                                    credit, item, kind, month, counts_on, amount)
                            values (:event, :line, :at, :sequence, :employer, :credit, :item, :kind, :month,
                                    :on, :amount)
                            on conflict do nothing
                            """)
                    .param("event", here.eventId())
                    .param("line", line + 1)
                    .param("at", at(here))
                    .param("sequence", here.sequence())
                    .param("employer", here.employerNumber())
                    .param("credit", each.credit())
                    .param("item", each.item())
                    .param("kind", each.kind())
                    .param("month", month == null ? null : month.toString(), Types.VARCHAR)
                    .param("on", each.countsOn())
                    .param("amount", each.amount())
                    .update();
        }
    }

    void claim(Recorded here, ReimbursementClaimed claimed) {
        for (int line = 0; line < claimed.claims().size(); line++) {
            ClaimPart claim = claimed.claims().get(line);
            jdbc.sql(
                            """
                            insert into claim_change (event_id, line, recorded_at, sequence, employer_number,
                                                      claim_id, month, worker_number, leave_from, leave_to,
                                                      last_day, claimed_on, state, doubt, reasons, amount,
                                                      days, days_from_carry_over, pay_due,
                                                      pay_from_carry_over, pay_paid)
                            values (:event, :line, :at, :sequence, :employer, :claim, :month, :worker, :from,
                                    :to, :lastDay, :on, 'CLAIMED', :doubt, '', :amount, :days, :carried,
                                    :due, :dueCarried, :paid)
                            on conflict do nothing
                            """)
                    .param("event", here.eventId())
                    .param("line", line + 1)
                    .param("at", at(here))
                    .param("sequence", here.sequence())
                    .param("employer", here.employerNumber())
                    .param("claim", claim.claimId())
                    .param("month", claimed.month().toString())
                    .param("worker", claim.workerNumber())
                    .param("from", claim.from())
                    .param("to", claim.to())
                    .param("lastDay", claim.lastDay())
                    .param("on", claimed.on())
                    .param("doubt", claim.doubt())
                    .param("amount", claim.amount())
                    .param("days", claim.days())
                    .param("carried", claim.daysFromCarryOver())
                    .param("due", claim.payDue())
                    .param("dueCarried", claim.payFromCarryOver())
                    .param("paid", claim.payPaid())
                    .update();
        }
    }

    void move(Recorded here, int line, String claimId, String state, String reasons) {
        YearMonth month = YearMonth.parse(claimId.substring(0, claimId.indexOf(':')));
        change(here, line, claimId, month, state, null, reasons, new BigDecimal("0.00"));
    }

    void accept(Recorded here, String claimId) {
        YearMonth month = YearMonth.parse(claimId.substring(0, claimId.indexOf(':')));
        change(here, 1, claimId, month, null, false, "", new BigDecimal("0.00"));
    }

    void change(
            Recorded here,
            int line,
            String claimId,
            YearMonth month,
            @Nullable String state,
            @Nullable Boolean doubt,
            String reasons,
            BigDecimal amount) {
        jdbc.sql(
                        """
                        insert into claim_change (event_id, line, recorded_at, sequence, employer_number,
                                                  claim_id, month, state, doubt, reasons, amount)
                        values (:event, :line, :at, :sequence, :employer, :claim, :month, :state, :doubt,
                                :reasons, :amount)
                        on conflict do nothing
                        """)
                .param("event", here.eventId())
                .param("line", line)
                .param("at", at(here))
                .param("sequence", here.sequence())
                .param("employer", here.employerNumber())
                .param("claim", claimId)
                .param("month", month.toString())
                .param("state", state, Types.VARCHAR)
                .param("doubt", doubt, Types.BOOLEAN)
                .param("reasons", reasons)
                .param("amount", amount)
                .update();
    }

    /** Claims as they were known, oldest month first. */
    List<ClaimRow> claims(String employerNumber, Known known) {
        return jdbc.sql(
                        """
                        select claim_id, month, sum(amount) amount,
                               max(worker_number) worker_number, max(leave_from) leave_from,
                               max(leave_to) leave_to, max(last_day) last_day, max(claimed_on) claimed_on,
                               (array_agg(state order by sequence desc, line desc)
                                filter (where state is not null))[1] state,
                               (array_agg(reasons order by sequence desc, line desc)
                                filter (where state is not null))[1] reasons,
                               (array_agg(doubt order by sequence desc, line desc)
                                filter (where doubt is not null))[1] doubt
                        from claim_change
                        where employer_number = :employer and recorded_at <= :known
                        group by claim_id, month order by month, claim_id
                        """)
                .param("employer", employerNumber)
                .param("known", known.recordedUntil())
                .query(
                        (row, number) ->
                                new ClaimRow(
                                        row.getString("claim_id"),
                                        YearMonth.parse(row.getString("month")),
                                        row.getString("worker_number"),
                                        row.getObject("leave_from", LocalDate.class),
                                        row.getObject("leave_to", LocalDate.class),
                                        row.getBigDecimal("amount"),
                                        row.getString("state"),
                                        row.getString("reasons"),
                                        row.getBoolean("doubt"),
                                        row.getObject("claimed_on", LocalDate.class),
                                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    /** Months whose newest report is assured, and those whose newest report is not. */
    Map<YearMonth, Boolean> assured(String employerNumber, Known known) {
        Map<YearMonth, Boolean> assured = new HashMap<>();
        jdbc.sql(
                        """
                        select distinct on (month) month, assurance is not null assured
                        from report_assurance
                        where employer_number = :employer and received_at <= :known
                        order by month, report_version desc
                        """)
                .param("employer", employerNumber)
                .param("known", known.recordedUntil())
                .query(
                        row -> {
                            assured.put(
                                    YearMonth.parse(row.getString("month")),
                                    row.getBoolean("assured"));
                        });
        return assured;
    }

    /** True when there is an account that payouts can go to. */
    boolean hasBankAccount(String employerNumber) {
        return jdbc.sql(
                        """
                        select exists (select 1 from recipient
                                       where employer_number = :employer and state = 'CONFIRMED')
                            or exists (select 1 from employer_account
                                       where employer_number = :employer and iban is not null)
                        """)
                .param("employer", employerNumber)
                .query(Boolean.class)
                .single();
    }

    /** True while a due report is not there. */
    boolean isReportMissing(String employerNumber, Known known) {
        return jdbc.sql(
                        """
                        select coalesce(bool_or(missing), false) from (
                            select distinct on (month) month, missing from month_change
                            where employer_number = :employer and recorded_at <= :known
                            order by month, sequence desc) newest
                        """)
                .param("employer", employerNumber)
                .param("known", known.recordedUntil())
                .query(Boolean.class)
                .single();
    }

    private static OffsetDateTime at(Recorded here) {
        return here.at().atOffset(ZoneOffset.UTC);
    }
}
