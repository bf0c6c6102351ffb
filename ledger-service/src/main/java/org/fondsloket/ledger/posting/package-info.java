/** Decides what is booked: one balanced posting per version of a monthly report. */
@NullMarked
package org.fondsloket.ledger.posting;

import org.jspecify.annotations.NullMarked;
