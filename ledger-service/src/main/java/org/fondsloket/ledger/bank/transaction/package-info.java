/** Decides once and for all what one movement on the fund's bank account stands for. */
@NullMarked
package org.fondsloket.ledger.bank.transaction;

import org.jspecify.annotations.NullMarked;
