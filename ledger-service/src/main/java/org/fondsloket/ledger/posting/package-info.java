/** Says what a booking is: entries on two sides that add up to zero, with their reason. */
@NullMarked
package org.fondsloket.ledger.posting;

import org.jspecify.annotations.NullMarked;
