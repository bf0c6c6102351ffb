package org.fondsloket.ledger.posting;

/** What an entry stands for in the account of an employer (scheme 6.1). */
public enum EntryType {
    /** Owed for a reported month. */
    CONTRIBUTION,
    /** Owed more, or less when negative, because the month was reported anew. */
    CONTRIBUTION_CORRECTION
}
