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
 */
record AccountStatement(
        String employerNumber,
        LocalDate from,
        LocalDate to,
        @Nullable Instant knownAt,
        BigDecimal opening,
        List<StatementEntry> entries,
        List<StatementItem> openItems,
        BigDecimal closing) {

    AccountStatement {
        entries = List.copyOf(entries);
        openItems = List.copyOf(openItems);
    }
}
