/** Shows what a worker has earned, used and left, as known today or on any past day. */
@NullMarked
package org.fondsloket.ledger.entitlement;

import org.jspecify.annotations.NullMarked;
