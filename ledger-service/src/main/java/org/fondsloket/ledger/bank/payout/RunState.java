package org.fondsloket.ledger.bank.payout;

/** Where a payment run stands. */
enum RunState {
    /** Waits for a second clerk. */
    PROPOSED,
    /** Its file can be fetched. */
    APPROVED,
    /** Its payouts wait again. */
    REJECTED
}
