/** Takes the bank's statements into the books and lets clerks clear what no reference explains. */
@NullMarked
package org.fondsloket.ledger.bank;

import org.jspecify.annotations.NullMarked;
