package org.fondsloket.ledger.bank;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A movement as a clerk sees it.
 *
 * @param amount euro; positive when money came in
 * @param unclearReason why it went to the clearing list
 * @param reason why a clerk decided as it stands
 */
record TransactionView(
        String transactionId,
        String statementKey,
        TransactionState state,
        BigDecimal amount,
        LocalDate on,
        @Nullable String employerNumber,
        @Nullable YearMonth namedMonth,
        @Nullable String unclearReason,
        @Nullable String payoutId,
        @Nullable String counterparty,
        @Nullable String counterpartyIban,
        @Nullable String reference,
        @Nullable String remittance,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {}
