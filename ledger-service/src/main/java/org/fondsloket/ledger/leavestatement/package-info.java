/**
 * Tells workers how their leave accounts stand inside a year, and employers what workers find
 * wrong.
 */
@NullMarked
package org.fondsloket.ledger.leavestatement;

import org.jspecify.annotations.NullMarked;
