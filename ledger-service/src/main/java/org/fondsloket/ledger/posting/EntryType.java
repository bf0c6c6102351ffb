package org.fondsloket.ledger.posting;

/** What an entry stands for in the account of an employer (scheme 6.1). */
public enum EntryType {
    /** Owed for a reported month. */
    CONTRIBUTION
}
