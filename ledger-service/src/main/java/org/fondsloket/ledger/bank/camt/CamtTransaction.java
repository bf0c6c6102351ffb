package org.fondsloket.ledger.bank.camt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money that came or went, once.
 *
 * @param key the same whenever the bank tells of it, in whatever statement
 * @param credit true for money that came in
 * @param amount euro with two decimals, positive
 * @param on day the money counts as here or gone
 * @param reversal true when it takes back an earlier one
 * @param endToEndId what the payer, or the fund in its own payouts, called it
 * @param structuredReference reference in its own field
 * @param text the free lines
 * @param counterparty name of the other side, personal data where it is a person
 * @param counterpartyIban account of the other side
 */
public record CamtTransaction(
        String key,
        boolean credit,
        BigDecimal amount,
        LocalDate on,
        boolean reversal,
        @Nullable String endToEndId,
        @Nullable String structuredReference,
        List<String> text,
        @Nullable String counterparty,
        @Nullable String counterpartyIban) {

    public CamtTransaction {
        text = List.copyOf(text);
    }
}
