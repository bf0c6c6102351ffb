package org.fondsloket.ledger.bank.run;

import java.time.LocalDate;
import org.fondsloket.platform.store.StoredAs;

/** How far a payout is on its way to the bank and back. */
public sealed interface PayoutEvent {

    String payoutId();

    /** Bound to one run until that is decided. */
    @StoredAs("ledger.PayoutReserved")
    record PayoutReserved(String payoutId, String runId) implements PayoutEvent {}

    /** Waits again. */
    @StoredAs("ledger.PayoutFreed")
    record PayoutFreed(String payoutId, String runId) implements PayoutEvent {}

    /** Stands in a file for the bank, for ever in this one only. */
    @StoredAs("ledger.PayoutSent")
    record PayoutSent(String payoutId, String runId) implements PayoutEvent {}

    /** The bank says it is done. */
    @StoredAs("ledger.PayoutExecuted")
    record PayoutExecuted(String payoutId, String transactionId, LocalDate on)
            implements PayoutEvent {}
}
