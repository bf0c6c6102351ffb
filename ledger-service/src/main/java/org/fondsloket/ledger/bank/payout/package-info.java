/** Lets clerks send the fund's payouts to the bank, two of them for each file. */
@NullMarked
package org.fondsloket.ledger.bank.payout;

import org.jspecify.annotations.NullMarked;
