package org.fondsloket.ledger.bank.camt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of one account.
 *
 * @param id as the bank numbers it, with the page where it has several
 * @param iban account it is about
 * @param from first booking day, null when no entry has one
 * @param to last booking day
 * @param opening balance before the first entry in euro, null when the bank does not say it
 * @param closing balance after the last
 */
public record CamtStatement(
        String id,
        String iban,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable BigDecimal opening,
        @Nullable BigDecimal closing,
        List<CamtEntry> entries) {

    public CamtStatement {
        entries = List.copyOf(entries);
    }
}
