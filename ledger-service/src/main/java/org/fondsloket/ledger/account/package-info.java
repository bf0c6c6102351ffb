/** Answers what an employer owes, month by month and entry by entry. */
@NullMarked
package org.fondsloket.ledger.account;

import org.jspecify.annotations.NullMarked;
