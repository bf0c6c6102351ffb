/**
 * Decides what a worker earned, took and lost, over all employers, so that no day is given twice.
 */
@NullMarked
package org.fondsloket.ledger.leave;

import org.jspecify.annotations.NullMarked;
