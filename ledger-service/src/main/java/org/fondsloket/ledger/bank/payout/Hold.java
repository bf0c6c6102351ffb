package org.fondsloket.ledger.bank.payout;

import java.time.Instant;

/**
 * Why money has to wait, as a clerk sees it.
 *
 * @param reason NEW_ACCOUNT: the employer entered another bank account a short while ago
 * @param until first moment at which it can go
 */
record Hold(String reason, Instant until) {

    static final String NEW_ACCOUNT = "NEW_ACCOUNT";
}
