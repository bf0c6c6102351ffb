package org.fondsloket.ledger.bank.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fondsloket.ledger.bank.run.PayoutCommand.ExecutePayout;
import org.fondsloket.ledger.bank.run.PayoutCommand.ExecuteWorkerPayout;
import org.fondsloket.ledger.bank.run.PayoutCommand.FreePayout;
import org.fondsloket.ledger.bank.run.PayoutCommand.ReservePayout;
import org.fondsloket.ledger.bank.run.PayoutCommand.SendPayout;
import org.fondsloket.ledger.bank.run.PayoutCommand.WithdrawPayout;
import org.fondsloket.ledger.bank.run.PayoutEvent.PayoutExecuted;
import org.fondsloket.ledger.bank.run.PayoutEvent.PayoutFreed;
import org.fondsloket.ledger.bank.run.PayoutEvent.PayoutReserved;
import org.fondsloket.ledger.bank.run.PayoutEvent.PayoutSent;
import org.fondsloket.ledger.bank.run.PayoutEvent.PayoutWithdrawn;
import org.fondsloket.ledger.bank.run.PayoutEvent.WorkerPayoutExecuted;
import org.fondsloket.platform.command.Refusal;

/** The rules of one payout's way: at most one file ever holds it. */
public sealed interface Payout {

    /** In no run. */
    record Waiting() implements Payout {}

    /** In a run that is not decided. */
    record Reserved(String runId) implements Payout {}

    /** In a file. */
    record Sent(String runId) implements Payout {}

    /** With its recipient. */
    record Executed() implements Payout {}

    /** Not to go any more. */
    record Withdrawn() implements Payout {}

    /** State before the first event. */
    static Payout initial() {
        return new Waiting();
    }

    /** What the bank calls a payout, and gives back when it is executed: 32 letters and digits. */
    static String endToEndId(String payoutId) {
        return UUID.nameUUIDFromBytes(("payout:" + payoutId).getBytes(UTF_8))
                .toString()
                .replace("-", "");
    }

    /**
     * @throws Refusal when another run has it, or the bank has it already
     */
    static List<PayoutEvent> decide(Payout state, PayoutCommand command) {
        return switch (command) {
            case ReservePayout reserve -> {
                if (!(state instanceof Waiting)) {
                    throw taken(reserve);
                }
                yield List.of(new PayoutReserved(reserve.payoutId(), reserve.runId()));
            }
            case FreePayout free -> {
                requireIn(free.runId(), state, free);
                yield List.of(new PayoutFreed(free.payoutId(), free.runId()));
            }
            case SendPayout send -> {
                requireIn(send.runId(), state, send);
                yield List.of(new PayoutSent(send.payoutId(), send.runId()));
            }
            case WithdrawPayout withdraw -> {
                if (!(state instanceof Waiting)) {
                    throw taken(withdraw);
                }
                yield List.of(
                        new PayoutWithdrawn(
                                withdraw.payoutId(), withdraw.decisionId(), withdraw.by()));
            }
            case ExecutePayout execute -> {
                requireSent(state, execute);
                yield List.of(
                        new PayoutExecuted(
                                execute.payoutId(), execute.transactionId(), execute.on()));
            }
            case ExecuteWorkerPayout execute -> {
                requireSent(state, execute);
                yield List.of(
                        new WorkerPayoutExecuted(
                                execute.payoutId(),
                                execute.transactionId(),
                                execute.workerNumber(),
                                execute.year(),
                                execute.amount(),
                                execute.on()));
            }
        };
    }

    /** The state after one more event. */
    static Payout evolve(Payout state, PayoutEvent event) {
        return switch (event) {
            case PayoutReserved reserved -> new Reserved(reserved.runId());
            case PayoutFreed _ -> new Waiting();
            case PayoutSent sent -> new Sent(sent.runId());
            case PayoutExecuted _, WorkerPayoutExecuted _ -> new Executed();
            case PayoutWithdrawn _ -> new Withdrawn();
        };
    }

    /** The bank executed twice what it was told once, or what it was never told: look. */
    private static void requireSent(Payout state, PayoutCommand command) {
        if (!(state instanceof Sent)) {
            throw taken(command);
        }
    }

    private static void requireIn(String runId, Payout state, PayoutCommand command) {
        if (!(state instanceof Reserved reserved) || !reserved.runId().equals(runId)) {
            throw taken(command);
        }
    }

    private static Refusal taken(PayoutCommand command) {
        return new Refusal("PAYOUT_TAKEN", Map.of("payoutId", command.payoutId()));
    }
}
