package org.fondsloket.ledger.bank.run;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fondsloket.platform.command.AggregateCommand;
import org.jspecify.annotations.Nullable;

/** What can be asked of the way of one payout to the bank. */
public sealed interface PayoutCommand extends AggregateCommand<@Nullable Void> {

    String payoutId();

    @Override
    default String aggregateId() {
        return "Payout:" + payoutId();
    }

    /** A run wants it. */
    record ReservePayout(String payoutId, String runId) implements PayoutCommand {}

    /** The run was rejected. */
    record FreePayout(String payoutId, String runId) implements PayoutCommand {}

    /** The file of the run holds it. */
    record SendPayout(String payoutId, String runId) implements PayoutCommand {}

    /**
     * It is not to go.
     *
     * @param decisionId under which the reason stands
     * @param by number of the person who decided
     */
    record WithdrawPayout(String payoutId, String decisionId, String by) implements PayoutCommand {}

    /**
     * The bank has executed what the fund pays a worker.
     *
     * @param year year of origin of the leave
     * @param amount euro, positive
     */
    record ExecuteWorkerPayout(
            String payoutId,
            String transactionId,
            String workerNumber,
            int year,
            BigDecimal amount,
            LocalDate on)
            implements PayoutCommand {}

    /** The bank has executed it. */
    record ExecutePayout(String payoutId, String transactionId, LocalDate on)
            implements PayoutCommand {}
}
