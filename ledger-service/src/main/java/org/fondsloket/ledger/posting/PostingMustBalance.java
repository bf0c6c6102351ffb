package org.fondsloket.ledger.posting;

import java.math.BigDecimal;
import java.util.List;

/**
 * Rule: what is debited on one account is credited on another, so money never comes from nowhere.
 */
final class PostingMustBalance {

    private PostingMustBalance() {}

    /** True when there are at least two entries and their sum is zero. */
    static boolean holds(List<Entry> entries) {
        return entries.size() >= 2 && sumOf(entries).signum() == 0;
    }

    /** Debits less credits. */
    static BigDecimal sumOf(List<Entry> entries) {
        return entries.stream().map(Entry::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
