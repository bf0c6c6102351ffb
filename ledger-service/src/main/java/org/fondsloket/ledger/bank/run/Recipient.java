package org.fondsloket.ledger.bank.run;

import java.util.List;
import java.util.Map;
import org.fondsloket.ledger.bank.run.RecipientCommand.ConfirmRecipient;
import org.fondsloket.ledger.bank.run.RecipientCommand.ProposeRecipient;
import org.fondsloket.ledger.bank.run.RecipientCommand.RejectRecipient;
import org.fondsloket.ledger.bank.run.RecipientEvent.RecipientConfirmed;
import org.fondsloket.ledger.bank.run.RecipientEvent.RecipientProposed;
import org.fondsloket.ledger.bank.run.RecipientEvent.RecipientRejected;
import org.fondsloket.platform.command.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an employer's bank account: who could change it alone could pay himself.
 *
 * @param proposed account that waits for a second clerk, the newest only
 * @param proposedBy who entered it
 */
public record Recipient(@Nullable String proposed, @Nullable String proposedBy) {

    /** State before the first event. */
    public static Recipient initial() {
        return new Recipient(null, null);
    }

    /**
     * @throws Refusal when the account does not wait, or one person wants to be two
     */
    public static List<RecipientEvent> decide(Recipient state, RecipientCommand command) {
        return switch (command) {
            case ProposeRecipient propose ->
                    List.of(
                            new RecipientProposed(
                                    propose.employerNumber(),
                                    propose.accountId(),
                                    propose.decisionId(),
                                    propose.by()));
            case ConfirmRecipient confirm -> {
                requireWaiting(state, confirm);
                if (confirm.by().equals(state.proposedBy())) {
                    throw refusal("FOUR_EYES_NEEDED", confirm);
                }
                yield List.of(
                        new RecipientConfirmed(
                                confirm.employerNumber(),
                                confirm.accountId(),
                                confirm.decisionId(),
                                confirm.by()));
            }
            case RejectRecipient reject -> {
                requireWaiting(state, reject);
                yield List.of(
                        new RecipientRejected(
                                reject.employerNumber(),
                                reject.accountId(),
                                reject.decisionId(),
                                reject.by()));
            }
        };
    }

    /** The state after one more event. */
    public static Recipient evolve(Recipient state, RecipientEvent event) {
        return switch (event) {
            case RecipientProposed proposed -> new Recipient(proposed.accountId(), proposed.by());
            case RecipientConfirmed _, RecipientRejected _ -> initial();
        };
    }

    private static void requireWaiting(Recipient state, RecipientCommand command) {
        if (!command.accountId().equals(state.proposed())) {
            throw refusal("RECIPIENT_NOT_WAITING", command);
        }
    }

    private static Refusal refusal(String code, RecipientCommand command) {
        return new Refusal(code, Map.of("employerNumber", command.employerNumber()));
    }
}
