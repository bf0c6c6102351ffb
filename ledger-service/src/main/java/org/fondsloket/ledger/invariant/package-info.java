/** Watches that debits and credits never part. */
@NullMarked
package org.fondsloket.ledger.invariant;

import org.jspecify.annotations.NullMarked;
