package org.fondsloket.ledger.entitlement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fondsloket.ledger.posting.Ever;
import org.jspecify.annotations.Nullable;

/**
 * Which leave account is asked for: this year and the two before, as known at a moment.
 *
 * @param toldOf moment of which the account tells
 * @param knownAt nothing that was recorded later
 * @param validOn last value date of the movements that are listed
 * @param firstYear oldest year of origin
 * @param lastYear newest year of origin
 */
record Asked(Instant toldOf, Instant knownAt, LocalDate validOn, int firstYear, int lastYear) {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int YEARS_BEFORE = 2;

    static Asked of(@Nullable Instant asKnownAt, @Nullable LocalDate asOf, Clock clock) {
        Instant toldOf = asKnownAt == null ? clock.instant() : asKnownAt;
        int current = LocalDate.ofInstant(toldOf, BERLIN).getYear();
        // Reports of a month may come while the year has not begun for the clock of a test or a
        // plan; what is known of a later year is shown as well. Without a moment everything
        // counts, on whatever day the business lives.
        int last = current + 1;
        return new Asked(
                toldOf,
                asKnownAt == null ? Ever.AFTER : asKnownAt,
                asOf == null ? LocalDate.of(last, 12, 31) : asOf,
                current - YEARS_BEFORE,
                last);
    }
}
