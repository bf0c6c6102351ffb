package org.fondsloket.ledger.bank.transaction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fondsloket.platform.store.StoredAs;
import org.jspecify.annotations.Nullable;

/** A statement of the fund's bank is in the books, as far as its entries could be. */
@StoredAs("ledger.BankStatementImported")
public record StatementEvent(
        String statementKey,
        String statementId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable BigDecimal opening,
        @Nullable BigDecimal closing,
        int entries,
        int matched,
        int unclear,
        int known,
        List<BrokenEntry> broken,
        String by) {

    public StatementEvent {
        broken = List.copyOf(broken);
    }
}
