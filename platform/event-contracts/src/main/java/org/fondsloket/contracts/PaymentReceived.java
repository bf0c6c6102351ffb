package org.fondsloket.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment of an employer stands on its account.
 *
 * @param bankTransactionId the bank's own id of the transaction
 * @param creditDate day on which the bank credited it
 * @param namedMonth month that the payment named, where it named one
 * @param amount euro; in the event the whole payment
 * @param allocations what it was used for; what is missing to the whole is a credit
 */
@Outer(type = "ledger.payment-received.v1", topic = "ledger.posting.v1")
public record PaymentReceived(
        String postingId,
        String employerNumber,
        String bankTransactionId,
        LocalDate creditDate,
        @Nullable YearMonth namedMonth,
        BigDecimal amount,
        List<Allocation> allocations) {

    /**
     * A part of a payment with what it settled.
     *
     * @param item CONTRIBUTION, INTEREST or COST; more may come
     */
    public record Allocation(YearMonth month, String item, BigDecimal amount) {}
}
