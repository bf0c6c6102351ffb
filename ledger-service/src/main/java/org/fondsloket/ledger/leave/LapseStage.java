package org.fondsloket.ledger.leave;

/** How far the leave of a year has lapsed; the order is the order in time. */
enum LapseStage {
    RUNNING,
    /** All but the minimum leave pay for sickness. */
    WAGES,
    /** The minimum leave pay too. */
    ALL
}
