package org.fondsloket.ledger.entitlement;

import java.time.Instant;
import org.fondsloket.ledger.leave.LeaveEvent;

/** An event of a leave account with its place in the account's history. */
record RecordedLeave(LeaveEvent event, long sequence, Instant recordedAt) {}
