package org.fondsloket.ledger.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.fondsloket.ledger.posting.Ever;
import org.jspecify.annotations.Nullable;

/**
 * Which account is asked for: as it was known at a moment, and by a value date (P-05).
 *
 * @param recordedUntil nothing that was recorded later
 * @param valuedUntil nothing that counts from a later day
 */
record Known(OffsetDateTime recordedUntil, LocalDate valuedUntil) {

    private static final OffsetDateTime ALWAYS = Ever.AFTER.atOffset(ZoneOffset.UTC);

    static Known of(@Nullable Instant knownAt, @Nullable LocalDate asOf) {
        return new Known(
                knownAt == null ? ALWAYS : knownAt.atOffset(ZoneOffset.UTC),
                asOf == null ? ALWAYS.toLocalDate() : asOf);
    }
}
