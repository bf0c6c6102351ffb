package org.fondsloket.ledger.bank.payout;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payout as a clerk sees it.
 *
 * @param employerNumber whose it is, null for a worker and for money that goes back to its sender
 * @param transactionId movement that it sends back
 * @param workerNumber worker whom the fund pays itself
 * @param year year of origin of the leave that the worker is paid
 * @param amount euro
 * @param recipientKnown true when there is an account that it can go to
 * @param hold why it cannot go there yet
 */
record PayoutView(
        String payoutId,
        @Nullable String employerNumber,
        @Nullable String transactionId,
        @Nullable String workerNumber,
        @Nullable Integer year,
        BigDecimal amount,
        LocalDate orderedOn,
        PayoutState state,
        @Nullable String runId,
        @Nullable LocalDate executedOn,
        boolean recipientKnown,
        @Nullable Hold hold) {}
