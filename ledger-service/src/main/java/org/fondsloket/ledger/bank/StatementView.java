package org.fondsloket.ledger.bank;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fondsloket.ledger.bank.transaction.BrokenEntry;
import org.fondsloket.ledger.bank.transaction.StatementCommand;
import org.fondsloket.platform.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What came of a statement.
 *
 * @param matched movements that found their account with this import
 * @param unclear movements that went to the clearing list with it
 * @param known movements that were booked before
 * @param broken entries that could not be booked
 */
record StatementView(
        String statementKey,
        String statementId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable BigDecimal opening,
        @Nullable BigDecimal closing,
        int entries,
        int matched,
        int unclear,
        int known,
        List<Broken> broken,
        Instant importedAt,
        String importedBy) {

    StatementView {
        broken = List.copyOf(broken);
    }

    static StatementView of(StatementRow row, Messages messages, Locale locale) {
        return new StatementView(
                row.statementKey(),
                row.statementId(),
                row.from(),
                row.to(),
                row.opening(),
                row.closing(),
                row.entries(),
                row.matched(),
                row.unclear(),
                row.known(),
                broken(row.broken(), messages, locale),
                row.importedAt(),
                row.importedBy());
    }

    static StatementView of(StatementCommand taken, Instant at, Messages messages, Locale locale) {
        return new StatementView(
                taken.statementKey(),
                taken.statementId(),
                taken.from(),
                taken.to(),
                taken.opening(),
                taken.closing(),
                taken.entries(),
                taken.matched(),
                taken.unclear(),
                taken.known(),
                broken(taken.broken(), messages, locale),
                at,
                taken.by());
    }

    private static List<Broken> broken(
            List<BrokenEntry> entries, Messages messages, Locale locale) {
        return entries.stream()
                .map(
                        entry ->
                                new Broken(
                                        entry.position(),
                                        entry.bankReference(),
                                        entry.fault(),
                                        messages.text(
                                                "bank.fault." + entry.fault(), Map.of(), locale)))
                .toList();
    }

    /**
     * An entry that the bank has to be asked about.
     *
     * @param fault code of what is wrong
     * @param message the same in the reader's language
     */
    record Broken(int position, @Nullable String bankReference, String fault, String message) {}
}
