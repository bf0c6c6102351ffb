package org.fondsloket.ledger.statement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the employer reads it.
 *
 * @param asKnownAt nothing that was recorded later is in it; null for all of it
 * @param months entries by the calendar month of their value date
 */
record StatementView(
        String employerNumber,
        LocalDate from,
        LocalDate to,
        @Nullable Instant asKnownAt,
        BigDecimal openingBalance,
        List<Month> months,
        List<Item> openItems,
        BigDecimal closingBalance) {

    StatementView {
        months = List.copyOf(months);
        openItems = List.copyOf(openItems);
    }

    static StatementView of(AccountStatement statement, StatementText text) {
        Map<YearMonth, List<Entry>> byMonth = new TreeMap<>();
        for (StatementEntry entry : statement.entries()) {
            byMonth.computeIfAbsent(YearMonth.from(entry.valueDate()), month -> new ArrayList<>())
                    .add(Entry.of(entry, text));
        }
        return new StatementView(
                statement.employerNumber(),
                statement.from(),
                statement.to(),
                statement.knownAt(),
                statement.opening(),
                byMonth.entrySet().stream()
                        .map(month -> Month.of(month.getKey(), month.getValue()))
                        .toList(),
                statement.openItems().stream()
                        .map(item -> new Item(item.month(), item.dueOn(), item.open()))
                        .toList(),
                statement.closing());
    }

    /**
     * The entries of one calendar month.
     *
     * @param sum what they add to the balance
     */
    record Month(YearMonth month, List<Entry> entries, BigDecimal sum) {

        Month {
            entries = List.copyOf(entries);
        }

        private static Month of(YearMonth month, List<Entry> entries) {
            return new Month(
                    month,
                    entries,
                    entries.stream().map(Entry::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    /**
     * One entry.
     *
     * @param reportMonth month it belongs to
     * @param what type in the reader's language
     * @param explanation the way to the amount in one line
     */
    record Entry(
            String entryId,
            LocalDate valueDate,
            Instant bookedAt,
            String type,
            String what,
            @Nullable YearMonth reportMonth,
            BigDecimal amount,
            BigDecimal balance,
            String explanation,
            String sourceEventId,
            @Nullable String ruleSet) {

        private static Entry of(StatementEntry entry, StatementText text) {
            return new Entry(
                    entry.entryId(),
                    entry.valueDate(),
                    entry.bookedAt(),
                    entry.type(),
                    text.type(entry.type()),
                    entry.month(),
                    entry.amount(),
                    entry.balance(),
                    text.explanation(entry),
                    entry.sourceEventId(),
                    entry.ruleSet());
        }
    }

    /**
     * What is not settled on the last day.
     *
     * @param open positive when owed by the employer
     */
    record Item(YearMonth month, LocalDate dueOn, BigDecimal open) {}
}
