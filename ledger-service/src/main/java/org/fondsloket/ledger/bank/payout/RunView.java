package org.fondsloket.ledger.bank.payout;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment run as a clerk sees it.
 *
 * @param total euro
 * @param reason why it was proposed
 * @param decisionReason why it was approved or rejected
 * @param checksum of the file, SHA-256
 */
record RunView(
        String runId,
        RunState state,
        List<String> payoutIds,
        BigDecimal total,
        String proposedBy,
        Instant proposedAt,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        @Nullable LocalDate executeOn,
        @Nullable String checksum) {

    RunView {
        payoutIds = List.copyOf(payoutIds);
    }
}
