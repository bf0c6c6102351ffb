package org.fondsloket.ledger.bank.run;

import java.util.List;
import java.util.Map;
import org.fondsloket.ledger.bank.run.PaymentRun.Decided;
import org.fondsloket.ledger.bank.run.PaymentRun.Proposed;
import org.fondsloket.ledger.bank.run.PaymentRun.Unproposed;
import org.fondsloket.ledger.bank.run.PaymentRunCommand.ApproveRun;
import org.fondsloket.ledger.bank.run.PaymentRunCommand.ProposeRun;
import org.fondsloket.ledger.bank.run.PaymentRunCommand.RejectRun;
import org.fondsloket.ledger.bank.run.PaymentRunEvent.PaymentRunApproved;
import org.fondsloket.ledger.bank.run.PaymentRunEvent.PaymentRunProposed;
import org.fondsloket.ledger.bank.run.PaymentRunEvent.PaymentRunRejected;
import org.fondsloket.platform.command.Refusal;

/** The rules of a payment run: no money leaves the fund by one person alone. */
public final class PaymentRunDecider {

    private PaymentRunDecider() {}

    /** State before the first event. */
    public static PaymentRun initial() {
        return new Unproposed();
    }

    /**
     * @throws Refusal when the run is decided, or one person wants to be two
     */
    public static List<PaymentRunEvent> decide(PaymentRun state, PaymentRunCommand command) {
        return switch (command) {
            case ProposeRun propose -> List.of(proposed(state, propose));
            case ApproveRun approve -> {
                Proposed open = open(state, approve);
                if (open.by().equals(approve.by())) {
                    throw refusal("FOUR_EYES_NEEDED", approve);
                }
                yield List.of(
                        new PaymentRunApproved(
                                approve.runId(),
                                approve.executeOn(),
                                approve.checksum(),
                                approve.decisionId(),
                                approve.by()));
            }
            case RejectRun reject -> {
                open(state, reject);
                yield List.of(
                        new PaymentRunRejected(reject.runId(), reject.decisionId(), reject.by()));
            }
        };
    }

    /** The state after one more event. */
    public static PaymentRun evolve(PaymentRun state, PaymentRunEvent event) {
        return switch (event) {
            case PaymentRunProposed proposed -> new Proposed(proposed.by());
            case PaymentRunApproved _, PaymentRunRejected _ -> new Decided();
        };
    }

    private static PaymentRunEvent proposed(PaymentRun state, ProposeRun propose) {
        if (!(state instanceof Unproposed)) {
            throw refusal("PAYMENT_RUN_DECIDED", propose);
        }
        if (propose.items().isEmpty()
                || propose.items().stream().anyMatch(item -> item.amount().signum() <= 0)) {
            throw refusal("PAYMENT_RUN_EMPTY", propose);
        }
        return new PaymentRunProposed(
                propose.runId(),
                propose.items(),
                propose.total(),
                propose.decisionId(),
                propose.by());
    }

    private static Proposed open(PaymentRun state, PaymentRunCommand command) {
        return switch (state) {
            case Proposed open -> open;
            case Unproposed _, Decided _ -> throw refusal("PAYMENT_RUN_DECIDED", command);
        };
    }

    private static Refusal refusal(String code, PaymentRunCommand command) {
        return new Refusal(code, Map.of("runId", command.runId()));
    }
}
