package org.fondsloket.ledger.bank.run;

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

    /** The bank has executed it. */
    record ExecutePayout(String payoutId, String transactionId, LocalDate on)
            implements PayoutCommand {}
}
