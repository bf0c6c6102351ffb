package org.fondsloket.ledger.account;

import java.time.Instant;
import org.fondsloket.ledger.posting.PostingEvent.PostingRecorded;

/** A posting with the moment at which its event was stored. */
record BookedPosting(PostingRecorded event, Instant bookedAt) {}
