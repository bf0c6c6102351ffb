package org.fondsloket.ledger.bank.run;

import org.fondsloket.platform.command.AggregateCommand;
import org.jspecify.annotations.Nullable;

/**
 * What clerks say about the bank account to which payouts go: those of an employer, or of a worker
 * whom the fund pays itself and whose longer number then stands in the place of the employer's.
 */
public sealed interface RecipientCommand extends AggregateCommand<@Nullable Void> {

    String employerNumber();

    /** Names the account; its number stands in a table that can be emptied. */
    String accountId();

    String decisionId();

    String by();

    @Override
    default String aggregateId() {
        return "RecipientAccount:" + employerNumber();
    }

    /** One clerk enters it. */
    record ProposeRecipient(String employerNumber, String accountId, String decisionId, String by)
            implements RecipientCommand {}

    /** Another one has compared it with what the employer sent. */
    record ConfirmRecipient(String employerNumber, String accountId, String decisionId, String by)
            implements RecipientCommand {}

    /** It is not the employer's. */
    record RejectRecipient(String employerNumber, String accountId, String decisionId, String by)
            implements RecipientCommand {}
}
