package org.fondsloket.ledger.leave;

/** Why a worker is told how the leave account stands inside a year. */
public enum StatementOccasion {
    /** Nobody reported a new employment for months. */
    NO_NEW_EMPLOYMENT,
    /** An employer got leave pay back. */
    REIMBURSEMENT,
    /** The fund paid leave instead of granting it. */
    PAYMENT_IN_LIEU,
    /** The fund paid lapsed leave. */
    COMPENSATION,
    /** Somebody asked. */
    ON_DEMAND
}
