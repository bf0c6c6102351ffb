package org.fondsloket.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The bank carried out a payout.
 *
 * @param amount euro
 * @param paidOn day on which the bank debited it
 * @param accountEnding last four characters of the employer's account, never the whole of it
 */
@Outer(type = "ledger.payout-confirmed.v1", topic = "ledger.posting.v1")
public record PayoutConfirmed(
        String postingId,
        String payoutId,
        String employerNumber,
        BigDecimal amount,
        LocalDate paidOn,
        @Nullable String accountEnding) {}
