package org.fondsloket.ledger.bank.transaction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fondsloket.ledger.bank.transaction.BankTransaction.Settled;
import org.fondsloket.ledger.bank.transaction.BankTransaction.ToSendBack;
import org.fondsloket.ledger.bank.transaction.BankTransaction.Unclear;
import org.fondsloket.ledger.bank.transaction.BankTransaction.Untold;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.AssignTransaction;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.BookAsOwnCost;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.CancelReturn;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.ConfirmSentBack;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.Decided;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.MarkForReturn;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.RecordPayment;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.RecordPaymentReturn;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.RecordPayout;
import org.fondsloket.ledger.bank.transaction.BankTransactionCommand.RecordUnclear;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankCostBooked;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankMoneySentBack;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankPaymentMatched;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankPaymentReturnMatched;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankPayoutMatched;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankReturnCancelled;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankReturnOrdered;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankTransactionAssigned;
import org.fondsloket.ledger.bank.transaction.BankTransactionEvent.BankTransactionUnclear;
import org.fondsloket.platform.command.Refusal;

/** The rules of one movement: told once, decided once. */
public final class BankTransactionDecider {

    private BankTransactionDecider() {}

    /** State before the first event. */
    public static BankTransaction initial() {
        return new Untold();
    }

    /**
     * What the bank tells again is no news, however it would be understood today.
     *
     * @throws Refusal when a clerk decides on a movement that does not wait for it
     */
    public static List<BankTransactionEvent> decide(
            BankTransaction state, BankTransactionCommand command) {
        return switch (command) {
            case RecordPayment payment ->
                    ifUntold(
                            state,
                            new BankPaymentMatched(
                                    payment.transactionId(),
                                    payment.statementKey(),
                                    payment.employerNumber(),
                                    payment.namedMonth(),
                                    payment.amount(),
                                    payment.on(),
                                    payment.by()));
            case RecordPaymentReturn taken ->
                    ifUntold(
                            state,
                            new BankPaymentReturnMatched(
                                    taken.transactionId(),
                                    taken.statementKey(),
                                    taken.employerNumber(),
                                    taken.amount(),
                                    taken.on(),
                                    taken.by()));
            case RecordPayout payout ->
                    ifUntold(
                            state,
                            new BankPayoutMatched(
                                    payout.transactionId(),
                                    payout.statementKey(),
                                    payout.payoutId(),
                                    payout.amount(),
                                    payout.on(),
                                    payout.by()));
            case RecordUnclear unclear ->
                    ifUntold(
                            state,
                            new BankTransactionUnclear(
                                    unclear.transactionId(),
                                    unclear.statementKey(),
                                    unclear.amount(),
                                    unclear.on(),
                                    unclear.reason(),
                                    unclear.by()));
            case AssignTransaction assign -> {
                Unclear waiting = waiting(state, assign);
                yield List.of(
                        new BankTransactionAssigned(
                                assign.transactionId(),
                                assign.employerNumber(),
                                assign.namedMonth(),
                                waiting.amount(),
                                waiting.on(),
                                assign.decisionId(),
                                assign.by()));
            }
            case MarkForReturn mark -> {
                Unclear waiting = waiting(state, mark);
                if (waiting.amount().signum() < 0) {
                    throw refusal("BANK_TRANSACTION_NOT_INCOMING", mark);
                }
                yield List.of(
                        new BankReturnOrdered(
                                mark.transactionId(),
                                mark.payoutId(),
                                waiting.amount(),
                                waiting.on(),
                                mark.decisionId(),
                                mark.by()));
            }
            case BookAsOwnCost cost -> {
                Unclear waiting = waiting(state, cost);
                yield List.of(
                        new BankCostBooked(
                                cost.transactionId(),
                                waiting.amount(),
                                waiting.on(),
                                cost.decisionId(),
                                cost.by()));
            }
            case CancelReturn cancel -> {
                if (!(state instanceof ToSendBack waiting)) {
                    throw refusal("BANK_TRANSACTION_NOT_WAITING", cancel);
                }
                yield List.of(
                        new BankReturnCancelled(
                                cancel.transactionId(),
                                waiting.amount(),
                                waiting.on(),
                                cancel.decisionId(),
                                cancel.by()));
            }
            case ConfirmSentBack confirm -> sentBack(state, confirm);
        };
    }

    /** The state after one more event. */
    public static BankTransaction evolve(BankTransaction state, BankTransactionEvent event) {
        return switch (event) {
            case BankPaymentMatched matched -> new Settled(matched.amount(), matched.on());
            case BankPaymentReturnMatched matched -> new Settled(matched.amount(), matched.on());
            case BankPayoutMatched matched -> new Settled(matched.amount(), matched.on());
            case BankTransactionUnclear unclear -> new Unclear(unclear.amount(), unclear.on());
            case BankTransactionAssigned assigned -> new Settled(assigned.amount(), assigned.on());
            case BankReturnOrdered ordered -> new ToSendBack(ordered.amount(), ordered.on());
            case BankCostBooked cost -> new Settled(cost.amount(), cost.on());
            case BankReturnCancelled free -> new Unclear(free.amount(), free.on());
            case BankMoneySentBack back -> new Settled(back.amount(), back.on());
        };
    }

    /** What the sender of a command learns. */
    public static Decided answer(BankTransaction state, boolean isNew) {
        return switch (state) {
            case Untold _ -> new Decided(isNew, BigDecimal.ZERO, LocalDate.EPOCH);
            case Unclear each -> new Decided(isNew, each.amount(), each.on());
            case ToSendBack each -> new Decided(isNew, each.amount(), each.on());
            case Settled each -> new Decided(isNew, each.amount(), each.on());
        };
    }

    private static List<BankTransactionEvent> ifUntold(
            BankTransaction state, BankTransactionEvent event) {
        return state instanceof Untold ? List.of(event) : List.of();
    }

    private static List<BankTransactionEvent> sentBack(
            BankTransaction state, ConfirmSentBack confirm) {
        return switch (state) {
            case ToSendBack waiting ->
                    List.of(
                            new BankMoneySentBack(
                                    confirm.transactionId(),
                                    confirm.executedBy(),
                                    waiting.amount(),
                                    confirm.on()));
            case Settled _ -> List.of();
            case Untold _, Unclear _ -> throw refusal("BANK_TRANSACTION_NOT_WAITING", confirm);
        };
    }

    private static Unclear waiting(BankTransaction state, BankTransactionCommand command) {
        return switch (state) {
            case Unclear waiting -> waiting;
            case Untold _, ToSendBack _, Settled _ ->
                    throw refusal("BANK_TRANSACTION_NOT_WAITING", command);
        };
    }

    private static Refusal refusal(String code, BankTransactionCommand command) {
        return new Refusal(code, Map.of("transactionId", command.transactionId()));
    }
}
