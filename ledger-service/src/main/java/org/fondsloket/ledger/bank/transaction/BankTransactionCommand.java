package org.fondsloket.ledger.bank.transaction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.Decided;
import org.fondsloket.platform.command.AggregateCommand;
import org.jspecify.annotations.Nullable;

/** What can be said of one movement on the fund's bank account. */
public sealed interface BankTransactionCommand extends AggregateCommand<Decided> {

    /** Follows from what the bank calls the movement. */
    String transactionId();

    @Override
    default String aggregateId() {
        return "BankTransaction:" + transactionId();
    }

    /**
     * What the ledger goes on with.
     *
     * @param isNew false when the same was known before
     * @param amount euro; positive when money came in
     * @param on day on which it came or went
     */
    record Decided(boolean isNew, BigDecimal amount, LocalDate on) {}

    /** An employer paid. */
    record RecordPayment(
            String transactionId,
            String statementKey,
            String employerNumber,
            @Nullable YearMonth namedMonth,
            BigDecimal amount,
            LocalDate on,
            String by)
            implements BankTransactionCommand {}

    /** The bank took back what an employer had paid; the amount is negative. */
    record RecordPaymentReturn(
            String transactionId,
            String statementKey,
            String employerNumber,
            BigDecimal amount,
            LocalDate on,
            String by)
            implements BankTransactionCommand {}

    /** The bank executed a payout of the fund; the amount is negative. */
    record RecordPayout(
            String transactionId,
            String statementKey,
            String payoutId,
            BigDecimal amount,
            LocalDate on,
            String by)
            implements BankTransactionCommand {}

    /** A person has to look. */
    record RecordUnclear(
            String transactionId,
            String statementKey,
            BigDecimal amount,
            LocalDate on,
            UnclearReason reason,
            String by)
            implements BankTransactionCommand {}

    /**
     * A clerk found out whose it is.
     *
     * @param decisionId under which the reason stands
     */
    record AssignTransaction(
            String transactionId,
            String employerNumber,
            @Nullable YearMonth namedMonth,
            String decisionId,
            String by)
            implements BankTransactionCommand {}

    /** A clerk found out that it belongs to nobody here. */
    record MarkForReturn(String transactionId, String payoutId, String decisionId, String by)
            implements BankTransactionCommand {}

    /**
     * A clerk found out that it is a cost of the fund itself, such as a fee of the bank.
     *
     * @param decisionId under which the reason stands
     */
    record BookAsOwnCost(String transactionId, String decisionId, String by)
            implements BankTransactionCommand {}

    /** A clerk took back the order to send it back. */
    record CancelReturn(String transactionId, String decisionId, String by)
            implements BankTransactionCommand {}

    /**
     * The bank has sent it back.
     *
     * @param executedBy the movement that did so
     */
    record ConfirmSentBack(String transactionId, String executedBy, LocalDate on)
            implements BankTransactionCommand {}
}
