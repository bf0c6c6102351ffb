/** Proves the rules on payout against the document and generated data. */
@NullMarked
package org.fondsloket.scheme.payout;

import org.jspecify.annotations.NullMarked;
