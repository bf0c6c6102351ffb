/** Tells the other services that a contribution stands on the account. */
@NullMarked
package org.fondsloket.ledger.publication;

import org.jspecify.annotations.NullMarked;
