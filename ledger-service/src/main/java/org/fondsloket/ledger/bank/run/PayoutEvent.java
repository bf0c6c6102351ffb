package org.fondsloket.ledger.bank.run;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.fondsloket.ledger.posting.Account;
import org.fondsloket.ledger.posting.Books;
import org.fondsloket.ledger.posting.Entry;
import org.fondsloket.ledger.posting.EntryType;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.fondsloket.ledger.posting.Posting;
import org.fondsloket.ledger.posting.PostingId;
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

    /** Will not go. */
    @StoredAs("ledger.PayoutWithdrawn")
    record PayoutWithdrawn(String payoutId, String decisionId, String by) implements PayoutEvent {}

    /**
     * The bank says that a worker has the money: what the fund owed the worker is paid.
     *
     * @param year year of origin of the leave
     * @param amount euro, positive
     */
    @StoredAs("ledger.WorkerPayoutExecuted")
    record WorkerPayoutExecuted(
            String payoutId,
            String transactionId,
            String workerNumber,
            int year,
            BigDecimal amount,
            LocalDate on)
            implements PayoutEvent, Books {

        @Override
        public Posting posting() {
            return new Posting(
                    PostingId.of("WorkerPayout", payoutId),
                    on,
                    null,
                    null,
                    transactionId,
                    null,
                    List.of(
                            new Entry(
                                    1,
                                    new Account.WorkerPayouts(Year.of(year)).name(),
                                    EntryType.LEAVE_PAID,
                                    amount),
                            new Entry(
                                    2,
                                    new Account.Bank().name(),
                                    EntryType.LEAVE_PAID,
                                    amount.negate())),
                    List.of(new ExplanationStep("bank-paid-worker", amount.toPlainString(), null)));
        }
    }

    /** The bank says it is done. */
    @StoredAs("ledger.PayoutExecuted")
    record PayoutExecuted(String payoutId, String transactionId, LocalDate on)
            implements PayoutEvent {}
}
