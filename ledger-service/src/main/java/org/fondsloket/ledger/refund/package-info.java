/**
 * Shows what a refund is made of: its days, what a day is worth, and the contributions behind it.
 */
@NullMarked
package org.fondsloket.ledger.refund;

import org.jspecify.annotations.NullMarked;
