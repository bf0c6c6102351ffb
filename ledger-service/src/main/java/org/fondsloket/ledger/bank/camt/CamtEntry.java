package org.fondsloket.ledger.bank.camt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a statement: its transactions, or why it has none.
 *
 * @param position counts from 1 within the statement
 * @param bankReference by which the bank finds it, null when it has none
 */
public record CamtEntry(
        int position,
        @Nullable String bankReference,
        List<CamtTransaction> transactions,
        @Nullable EntryFault fault) {

    public CamtEntry {
        transactions = List.copyOf(transactions);
    }

    static CamtEntry broken(int position, @Nullable String bankReference, EntryFault fault) {
        return new CamtEntry(position, bankReference, List.of(), fault);
    }
}
