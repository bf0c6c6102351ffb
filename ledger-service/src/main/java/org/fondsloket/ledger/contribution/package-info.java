/**
 * Decides what an employer owes and gets back: contributions recomputed with the rule book,
 * interest, payments, reimbursements and what clerks decide.
 */
@NullMarked
package org.fondsloket.ledger.contribution;

import org.jspecify.annotations.NullMarked;
