package org.fondsloket.ledger.leave;

/** Why a settled leave is not what the report says. */
enum Doubt {
    /** Fewer days are left than the leave costs. */
    DAYS_NOT_LEFT,
    /** The days are there, but their pay is another. */
    PAY_DIFFERS
}
