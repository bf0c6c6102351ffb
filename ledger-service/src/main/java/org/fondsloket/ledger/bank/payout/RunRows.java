package org.fondsloket.ledger.bank.payout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.fondsloket.ledger.bank.run.PaymentRunEvent;
import org.fondsloket.ledger.bank.run.PaymentRunEvent.PaymentRunApproved;
import org.fondsloket.ledger.bank.run.PaymentRunEvent.PaymentRunProposed;
import org.fondsloket.ledger.bank.run.PaymentRunEvent.PaymentRunRejected;
import org.fondsloket.ledger.bank.run.RunItem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Payment runs, and the files of those that were approved. */
@Component
final class RunRows {

    private static final String SHOWN =
            """
            select r.*, p.reason proposal_reason, d.reason decision_reason
            from payment_run r
            left join clerk_decision p on p.decision_id = r.proposal_id
            left join clerk_decision d on d.decision_id = r.verdict_id
            """;

    private final JdbcClient jdbc;

    RunRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(PaymentRunEvent event, Instant at) {
        switch (event) {
            case PaymentRunProposed proposed ->
                    jdbc.sql(
                                    """
                                    insert into payment_run (run_id, state, payout_ids, total, proposed_by,
                                                             proposed_at, proposal_id)
                                    values (?, ?, ?, ?, ?, ?, ?) on conflict (run_id) do nothing
                                    """)
                            .params(
                                    proposed.runId(),
                                    RunState.PROPOSED.name(),
                                    proposed.items().stream()
                                            .map(RunItem::payoutId)
                                            .toArray(String[]::new),
                                    proposed.total(),
                                    proposed.by(),
                                    at.atOffset(ZoneOffset.UTC),
                                    proposed.decisionId())
                            .update();
            case PaymentRunApproved approved ->
                    decide(
                            approved.runId(),
                            RunState.APPROVED,
                            approved.by(),
                            at,
                            approved.decisionId(),
                            approved.executeOn(),
                            approved.checksum());
            case PaymentRunRejected rejected ->
                    decide(
                            rejected.runId(),
                            RunState.REJECTED,
                            rejected.by(),
                            at,
                            rejected.decisionId(),
                            null,
                            null);
        }
    }

    private void decide(
            String runId,
            RunState state,
            String by,
            Instant at,
            String decisionId,
            @Nullable LocalDate executeOn,
            @Nullable String checksum) {
        jdbc.sql(
                        """
                        update payment_run set state = :state, decided_by = :by, decided_at = :at, verdict_id = :verdict,
                                               execute_on = :on, checksum = :checksum
                        where run_id = :id
                        """)
                .param("state", state.name())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("verdict", decisionId)
                .param("on", executeOn)
                .param("checksum", checksum)
                .param("id", runId)
                .update();
    }

    void clear() {
        jdbc.sql("truncate table payment_run").update();
    }

    /** Runs, the newest first. */
    List<RunView> runs(long offset, int limit) {
        return jdbc.sql(SHOWN + " order by r.proposed_at desc, r.run_id offset ? limit ?")
                .params(offset, limit)
                .query((row, number) -> run(row))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from payment_run").query(Long.class).single();
    }

    Optional<RunView> run(String runId) {
        return jdbc.sql(SHOWN + " where r.run_id = ?")
                .param(runId)
                .query((row, number) -> run(row))
                .optional();
    }

    /** Keeps the file of a run; accounts of people stand in it, so it is in no event. */
    void keepFile(String runId, byte[] content, Instant at) {
        jdbc.sql("insert into payment_file (run_id, content, created_at) values (?, ?, ?)")
                .params(runId, content, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<byte[]> file(String runId) {
        return jdbc.sql("select content from payment_file where run_id = ?")
                .param(runId)
                .query(byte[].class)
                .optional();
    }

    private RunView run(ResultSet row) throws SQLException {
        OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new RunView(
                row.getString("run_id"),
                RunState.valueOf(row.getString("state")),
                List.of((String[]) row.getArray("payout_ids").getArray()),
                row.getBigDecimal("total"),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getString("proposal_reason"),
                row.getString("decided_by"),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getString("decision_reason"),
                row.getObject("execute_on", LocalDate.class),
                row.getString("checksum"));
    }
}
