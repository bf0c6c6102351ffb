package org.fondsloket.ledger.account;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an employer's account with the balance after it.
 *
 * @param balance what was owed after this entry, in the order of booking
 */
record EntryRow(
        String postingId,
        int line,
        Instant bookedAt,
        LocalDate valueDate,
        String type,
        @Nullable YearMonth month,
        String account,
        BigDecimal amount,
        BigDecimal balance,
        String sourceEventId,
        @Nullable String reportId,
        @Nullable String ruleSet,
        List<ExplanationStep> explanation) {

    EntryRow {
        explanation = List.copyOf(explanation);
    }
}
