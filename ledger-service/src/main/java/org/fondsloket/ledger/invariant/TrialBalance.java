package org.fondsloket.ledger.invariant;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What the watch found when it looked last.
 *
 * @param unbalanced postings whose debits and credits differ: zero, or an alarm
 * @param difference all debits less all credits: zero, or an alarm
 */
record TrialBalance(long postings, long unbalanced, BigDecimal difference, Instant at) {

    boolean holds() {
        return unbalanced == 0 && difference.signum() == 0;
    }
}
