/** Decides that money leaves the fund: two people, one payout in one file, an account both saw. */
@NullMarked
package org.fondsloket.ledger.bank.run;

import org.jspecify.annotations.NullMarked;
