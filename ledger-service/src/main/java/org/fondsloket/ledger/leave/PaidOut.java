package org.fondsloket.ledger.leave;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the fund paid to a worker itself for a year of origin, in all payments of one decision.
 *
 * @param base what would be payable were all contributions paid, sickness part left out, euro
 * @param covered what of it was paid so far, euro
 * @param country of the social insurance, two letters; none for a compensation
 */
public record PaidOut(
        String payoutId,
        PayoutKind kind,
        int year,
        BigDecimal base,
        BigDecimal covered,
        @Nullable String country) {

    PaidOut and(BigDecimal more) {
        return new PaidOut(payoutId, kind, year, base, covered.add(more), country);
    }

    boolean isComplete() {
        return covered.compareTo(base) >= 0;
    }
}
