package org.fondsloket.ledger.bank.run;

import org.fondsloket.platform.store.StoredAs;

/** Which bank account an employer's payouts go to. */
public sealed interface RecipientEvent {

    String employerNumber();

    String accountId();

    /** Waits for a second pair of eyes; payouts go where they went before. */
    @StoredAs("ledger.RecipientProposed")
    record RecipientProposed(String employerNumber, String accountId, String decisionId, String by)
            implements RecipientEvent {}

    /** From now on payouts go there. */
    @StoredAs("ledger.RecipientConfirmed")
    record RecipientConfirmed(String employerNumber, String accountId, String decisionId, String by)
            implements RecipientEvent {}

    /** Nothing goes there. */
    @StoredAs("ledger.RecipientRejected")
    record RecipientRejected(String employerNumber, String accountId, String decisionId, String by)
            implements RecipientEvent {}
}
