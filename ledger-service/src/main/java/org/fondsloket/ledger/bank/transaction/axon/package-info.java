/** Wires the movements on the bank account and its statements to the event store. */
@NullMarked
package org.fondsloket.ledger.bank.transaction.axon;

import org.jspecify.annotations.NullMarked;
