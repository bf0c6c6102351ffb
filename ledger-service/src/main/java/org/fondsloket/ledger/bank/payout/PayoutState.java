package org.fondsloket.ledger.bank.payout;

/** How far a payout is. */
enum PayoutState {
    /** In no run. */
    WAITING,
    /** In a run that a second clerk has to approve. */
    PROPOSED,
    /** In a file for the bank. */
    SENT,
    /** With its recipient. */
    EXECUTED,
    /** Taken back before it was in a file. */
    CANCELLED
}
