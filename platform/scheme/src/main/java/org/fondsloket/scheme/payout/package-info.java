/**
 * What the fund pays to a worker himself: payment in lieu of leave, and compensation for lost
 * leave.
 */
@NullMarked
package org.fondsloket.scheme.payout;

import org.jspecify.annotations.NullMarked;
