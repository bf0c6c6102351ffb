/**
 * Recomputes a reported contribution with the rule book, so that preview and booking are the same
 * arithmetic.
 */
@NullMarked
package org.fondsloket.ledger.contribution;

import org.jspecify.annotations.NullMarked;
