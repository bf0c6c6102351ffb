package org.fondsloket.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money is to go to an employer's bank account; it leaves once two clerks agreed.
 *
 * @param amount euro
 * @param accountEnding last four characters of the employer's account, never the whole of it
 */
@Outer(type = "ledger.payout-ordered.v1", topic = "ledger.posting.v1")
public record PayoutOrdered(
        String payoutId,
        String employerNumber,
        BigDecimal amount,
        LocalDate orderedOn,
        @Nullable String accountEnding) {}
