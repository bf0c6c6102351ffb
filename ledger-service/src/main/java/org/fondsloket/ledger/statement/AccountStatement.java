package org.fondsloket.ledger.statement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An employer's account for a period of value dates.
 *
 * @param knownAt nothing that was recorded later is in it; null for all of it
 * @param opening balance before the first day, euro; positive is owed by the employer
 * @param entries by value date
 * @param openItems what is not settled on the last day
 * @param closing balance after the last day
 * @param pending claims that wait, which are no part of the balance, euro
 */
record AccountStatement(
        String employerNumber,
        LocalDate from,
        LocalDate to,
        @Nullable Instant knownAt,
        BigDecimal opening,
        List<StatementEntry> entries,
        List<StatementItem> openItems,
        BigDecimal closing,
        BigDecimal pending) {

    AccountStatement {
        entries = List.copyOf(entries);
        openItems = List.copyOf(openItems);
    }

    /** The part of the open items that is past due on the last day, euro. */
    BigDecimal overdue() {
        return openItems.stream()
                .filter(item -> item.dueOn().isBefore(to) && item.open().signum() > 0)
                .map(StatementItem::open)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** True when there is nothing to tell. */
    boolean isBlank() {
        return entries.isEmpty()
                && openItems.isEmpty()
                && opening.signum() == 0
                && pending.signum() == 0;
    }
}
