package org.fondsloket.ledger.bank;

/** Where a movement on the bank account stands. */
enum TransactionState {
    /** On the account of the employer it names. */
    PAYMENT,
    /** Taken back by the bank, and owed again. */
    PAYMENT_RETURN,
    /** A payout that the bank executed. */
    PAYOUT,
    /** In the clearing list. */
    UNCLEAR,
    /** Brought to an employer by a clerk. */
    ASSIGNED,
    /** A cost of the fund itself, such as a fee of the bank. */
    FUND_COST,
    /** Waits for a payment run that sends it back. */
    TO_SEND_BACK,
    /** With its sender again. */
    SENT_BACK
}
