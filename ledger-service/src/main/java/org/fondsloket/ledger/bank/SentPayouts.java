package org.fondsloket.ledger.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.fondsloket.platform.event.Envelope;
import org.jspecify.annotations.Nullable;

/** Payouts that the bank was told to execute, by the name that it gives back. */
public interface SentPayouts {

    /** The payout that was sent under this name. */
    Optional<Sent> find(String endToEndId);

    /** Notes that the bank has executed it. */
    void executed(Sent payout, String transactionId, LocalDate on, Envelope envelope);

    /**
     * A payout that was sent.
     *
     * @param employerNumber whose it is, null for a worker and for money that goes back to its
     *     sender
     * @param transactionId movement that it sends back
     * @param workerNumber worker whom the fund pays itself, else null
     * @param year year of origin of the leave that the worker is paid, else null
     */
    record Sent(
            String payoutId,
            String endToEndId,
            @Nullable String employerNumber,
            @Nullable String transactionId,
            @Nullable String workerNumber,
            @Nullable Integer year,
            BigDecimal amount) {}
}
