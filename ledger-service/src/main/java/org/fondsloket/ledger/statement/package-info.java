/** Shows an employer's account for any period, as it was known on any day. */
@NullMarked
package org.fondsloket.ledger.statement;

import org.jspecify.annotations.NullMarked;
