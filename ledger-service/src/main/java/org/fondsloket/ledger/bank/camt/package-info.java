/** Reads what the fund's bank sends, strictly, before anything is booked. */
@NullMarked
package org.fondsloket.ledger.bank.camt;

import org.jspecify.annotations.NullMarked;
