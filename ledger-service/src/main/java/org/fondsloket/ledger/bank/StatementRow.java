package org.fondsloket.ledger.bank;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fondsloket.ledger.bank.transaction.BrokenEntry;
import org.jspecify.annotations.Nullable;

/** A statement as its newest import left it. */
record StatementRow(
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
        Instant importedAt,
        String importedBy) {

    StatementRow {
        broken = List.copyOf(broken);
    }
}
