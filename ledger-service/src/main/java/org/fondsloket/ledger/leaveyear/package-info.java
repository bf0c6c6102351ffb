/** Does on its day what time alone does to leave accounts: close, warn, lapse, pay late. */
@NullMarked
package org.fondsloket.ledger.leaveyear;

import org.jspecify.annotations.NullMarked;
