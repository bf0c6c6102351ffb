package org.fondsloket.ledger.posting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One balanced booking, embedded in the event that causes it.
 *
 * @param postingId follows from the business key, so that nothing is booked twice
 * @param valueDate day from which the amount counts
 * @param month report month, where the booking belongs to one
 * @param employerNumber employer whose account it concerns, where there is one
 * @param sourceEventId what brought the booking about: an outer event, a bank transaction, a job's
 *     run or a decision
 * @param ruleSet rule set behind the amount, where a rule gave it
 */
public record Posting(
        String postingId,
        LocalDate valueDate,
        @Nullable YearMonth month,
        @Nullable String employerNumber,
        String sourceEventId,
        @Nullable String ruleSet,
        List<Entry> entries,
        List<ExplanationStep> explanation) {

    /**
     * @throws IllegalArgumentException when debits and credits differ: a booking like that must
     *     never become an event
     */
    public Posting {
        entries = List.copyOf(entries);
        explanation = List.copyOf(explanation);
        PostingMustBalance.require(entries);
    }
}
