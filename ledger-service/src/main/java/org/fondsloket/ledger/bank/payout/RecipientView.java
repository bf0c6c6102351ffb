package org.fondsloket.ledger.bank.payout;

import org.jspecify.annotations.Nullable;

/** A bank account of an employer as a clerk sees it. */
record RecipientView(
        String accountId,
        RecipientState state,
        String iban,
        String holder,
        String proposedBy,
        @Nullable String decidedBy) {}
