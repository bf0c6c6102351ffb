package org.fondsloket.ledger.account;

import java.time.Instant;

/**
 * Where an event stands: what makes its rows the same in every rebuild.
 *
 * @param sequence place in its account
 */
record Recorded(String eventId, Instant at, long sequence, String employerNumber) {}
