package org.fondsloket.ledger.bank.transaction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.ledger.posting.Account;
import org.fondsloket.ledger.posting.Books;
import org.fondsloket.ledger.posting.Entry;
import org.fondsloket.ledger.posting.EntryType;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.fondsloket.ledger.posting.Posting;
import org.fondsloket.ledger.posting.PostingId;
import org.fondsloket.platform.store.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * What became of one movement on the fund's bank account. Who is on its other side stands in a
 * table that can be emptied, never here.
 */
public sealed interface BankTransactionEvent {

    String transactionId();

    /** An employer paid; the account of that employer books it. */
    @StoredAs("ledger.BankPaymentMatched")
    record BankPaymentMatched(
            String transactionId,
            String statementKey,
            String employerNumber,
            @Nullable YearMonth namedMonth,
            BigDecimal amount,
            LocalDate on,
            String by)
            implements BankTransactionEvent {}

    /** The bank took back what an employer had paid; the account of that employer books it. */
    @StoredAs("ledger.BankPaymentReturnMatched")
    record BankPaymentReturnMatched(
            String transactionId,
            String statementKey,
            String employerNumber,
            BigDecimal amount,
            LocalDate on,
            String by)
            implements BankTransactionEvent {}

    /** The bank executed a payout; who ordered it books it. */
    @StoredAs("ledger.BankPayoutMatched")
    record BankPayoutMatched(
            String transactionId,
            String statementKey,
            String payoutId,
            BigDecimal amount,
            LocalDate on,
            String by)
            implements BankTransactionEvent {}

    /** Money came or went and waits in the clearing list. */
    @StoredAs("ledger.BankTransactionUnclear")
    record BankTransactionUnclear(
            String transactionId,
            String statementKey,
            BigDecimal amount,
            LocalDate on,
            UnclearReason reason,
            String by)
            implements BankTransactionEvent, Books {

        @Override
        public Posting posting() {
            return Clearing.posting(
                    transactionId, "unclear", amount, on, null, null, "bank-unclear");
        }
    }

    /**
     * A clerk found the employer: the clearing list lets go of it as if it had never been there,
     * and the account of the employer books it.
     */
    @StoredAs("ledger.BankTransactionAssigned")
    record BankTransactionAssigned(
            String transactionId,
            String employerNumber,
            @Nullable YearMonth namedMonth,
            BigDecimal amount,
            LocalDate on,
            String decisionId,
            String by)
            implements BankTransactionEvent, Books {

        @Override
        public Posting posting() {
            return Clearing.posting(
                    transactionId,
                    "assigned",
                    amount.negate(),
                    on,
                    employerNumber,
                    namedMonth,
                    "bank-assigned");
        }
    }

    /** A clerk decided that the sender gets it back; a second one has to agree before it goes. */
    @StoredAs("ledger.BankReturnOrdered")
    record BankReturnOrdered(
            String transactionId,
            String payoutId,
            BigDecimal amount,
            LocalDate on,
            String decisionId,
            String by)
            implements BankTransactionEvent {}

    /** The fund bears it itself: the clearing list lets go of it. */
    @StoredAs("ledger.BankCostBooked")
    record BankCostBooked(
            String transactionId, BigDecimal amount, LocalDate on, String decisionId, String by)
            implements BankTransactionEvent, Books {

        @Override
        public Posting posting() {
            return new Posting(
                    PostingId.of("BankTransaction", transactionId, "own-cost"),
                    on,
                    null,
                    null,
                    transactionId,
                    null,
                    List.of(
                            new Entry(1, new Account.Clearing().name(), EntryType.CLEARING, amount),
                            new Entry(
                                    2,
                                    new Account.FundCost(Year.from(on)).name(),
                                    EntryType.COST,
                                    amount.negate())),
                    List.of(
                            new ExplanationStep(
                                    "bank-own-cost", amount.abs().toPlainString(), null)));
        }
    }

    /** Nobody gets it back yet: it waits in the clearing list again. */
    @StoredAs("ledger.BankReturnCancelled")
    record BankReturnCancelled(
            String transactionId, BigDecimal amount, LocalDate on, String decisionId, String by)
            implements BankTransactionEvent {}

    /** The sender has it back. */
    @StoredAs("ledger.BankMoneySentBack")
    record BankMoneySentBack(
            String transactionId, String executedBy, BigDecimal amount, LocalDate on)
            implements BankTransactionEvent, Books {

        @Override
        public Posting posting() {
            return Clearing.posting(
                    transactionId, "sent-back", amount.negate(), on, null, null, "bank-sent-back");
        }
    }

    /** The two lines that every movement through the clearing list has. */
    final class Clearing {

        private Clearing() {}

        private static Posting posting(
                String transactionId,
                String what,
                BigDecimal amount,
                LocalDate on,
                @Nullable String employerNumber,
                @Nullable YearMonth month,
                String step) {
            return new Posting(
                    PostingId.of("BankTransaction", transactionId, what),
                    on,
                    month,
                    employerNumber,
                    transactionId,
                    null,
                    List.of(
                            new Entry(1, new Account.Bank().name(), EntryType.CLEARING, amount),
                            new Entry(
                                    2,
                                    new Account.Clearing().name(),
                                    EntryType.CLEARING,
                                    amount.negate())),
                    List.of(new ExplanationStep(step, amount.abs().toPlainString(), null)));
        }
    }
}
