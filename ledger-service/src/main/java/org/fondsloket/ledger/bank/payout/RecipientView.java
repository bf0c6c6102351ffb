package org.fondsloket.ledger.bank.payout;

import org.jspecify.annotations.Nullable;

/**
 * A bank account of an employer as a clerk sees it.
 *
 * @param hold why no money goes there yet
 */
record RecipientView(
        String accountId,
        RecipientState state,
        String iban,
        String holder,
        String proposedBy,
        @Nullable String decidedBy,
        @Nullable Hold hold) {}
