package org.fondsloket.ledger.posting;

import java.math.BigDecimal;
import java.util.List;

/**
 * Rule: what is debited on one account is credited on another, so money never comes from nowhere.
 */
final class PostingMustBalance {

    private static final int CENTS = 2;

    private PostingMustBalance() {}

    /** True when there are at least two entries and their sum is zero. */
    static boolean holds(List<Entry> entries) {
        return entries.size() >= 2 && sumOf(entries).signum() == 0;
    }

    /**
     * @throws IllegalArgumentException when the entries do not balance or are not in whole cents
     */
    static void require(List<Entry> entries) {
        if (!holds(entries)) {
            throw new IllegalArgumentException("debits and credits differ: " + entries);
        }
        if (entries.stream().anyMatch(entry -> entry.amount().scale() != CENTS)) {
            throw new IllegalArgumentException("an entry is not in cents: " + entries);
        }
    }

    /** Debits less credits. */
    static BigDecimal sumOf(List<Entry> entries) {
        return entries.stream().map(Entry::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
