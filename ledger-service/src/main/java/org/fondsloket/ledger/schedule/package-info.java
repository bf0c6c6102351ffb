/**
 * Does what time demands: each job on its days, once, whatever the clock of the machine did
 * meanwhile.
 */
@NullMarked
package org.fondsloket.ledger.schedule;

import org.jspecify.annotations.NullMarked;
