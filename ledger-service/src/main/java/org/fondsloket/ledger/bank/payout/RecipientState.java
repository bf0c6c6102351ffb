package org.fondsloket.ledger.bank.payout;

/** Whether payouts go to an account. */
enum RecipientState {
    /** Waits for a second clerk. */
    PROPOSED,
    /** They do. */
    CONFIRMED,
    /** They never did. */
    REJECTED,
    /** A newer account took its place. */
    REPLACED,
    /** Kept by the employer itself; used where clerks confirmed no other. */
    TOLD
}
