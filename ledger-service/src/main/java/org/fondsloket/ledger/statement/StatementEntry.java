package org.fondsloket.ledger.statement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.jspecify.annotations.Nullable;

/**
 * One entry within its period.
 *
 * @param month report month, where it belongs to one
 * @param balance what was owed after it, in the order of the statement
 */
record StatementEntry(
        String entryId,
        LocalDate valueDate,
        Instant bookedAt,
        String type,
        @Nullable YearMonth month,
        BigDecimal amount,
        BigDecimal balance,
        String sourceEventId,
        @Nullable String ruleSet,
        List<ExplanationStep> steps) {

    StatementEntry {
        steps = List.copyOf(steps);
    }
}
