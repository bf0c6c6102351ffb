package org.fondsloket.ledger.account;

import java.time.Instant;
import org.fondsloket.ledger.posting.Posting;

/**
 * A posting with the moment at which its event was stored.
 *
 * @param sequence place of the event in its account
 */
record BookedPosting(Posting posting, Instant bookedAt, long sequence) {}
