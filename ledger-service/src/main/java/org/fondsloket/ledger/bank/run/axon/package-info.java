/** Wires payment runs, payouts and recipients to the event store. */
@NullMarked
package org.fondsloket.ledger.bank.run.axon;

import org.jspecify.annotations.NullMarked;
