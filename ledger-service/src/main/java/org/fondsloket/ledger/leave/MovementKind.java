package org.fondsloket.ledger.leave;

/** What moved days or pay of a year of origin. */
public enum MovementKind {
    /** Earned by what was reported. */
    EARNED,
    /**
     * Used before it was earned, because a later correction took earnings away; given back as soon
     * as reports cover it.
     */
    ADVANCED,
    /** Given to the worker by an employer. */
    GRANTED,
    /** Given back, because a correction changed the leave. */
    REVERSED,
    /** Lost on the last day of the leave, or regained when the loss proves wrong. */
    LAPSED,
    PAID_IN_LIEU,
    COMPENSATED,
    /** Went into the next year at the close; the rest of the year of origin stays the same. */
    CARRIED
}
