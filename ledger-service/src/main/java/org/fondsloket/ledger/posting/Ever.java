package org.fondsloket.ledger.posting;

import java.time.Instant;

/**
 * The moment after every event: what is asked for without a moment is asked for by all that is
 * recorded, for the business may live on an earlier day than the one on which its events are
 * recorded.
 */
public final class Ever {

    /** Later than whatever is recorded. */
    public static final Instant AFTER = Instant.parse("9999-12-31T00:00:00Z");

    private Ever() {}
}
