/** Carries notices to the store. */
@NullMarked
package org.fondsloket.ledger.notice.axon;

import org.jspecify.annotations.NullMarked;
