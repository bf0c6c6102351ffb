package org.fondsloket.ledger.account;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry as the employer sees it, with its reason. */
record EntryView(
        String entryId,
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
        Explanation explanation) {

    /** How the amount came about. */
    record Explanation(List<Step> steps) {

        Explanation {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One step of the calculation.
     *
     * @param code of the step, the same in every language
     * @param what the step in the reader's language
     */
    record Step(String code, String what, String value, @Nullable String ruleKey) {}
}
