/** Carries reports and decisions to the leave accounts and their events to the store. */
@NullMarked
package org.fondsloket.ledger.leave.axon;

import org.jspecify.annotations.NullMarked;
