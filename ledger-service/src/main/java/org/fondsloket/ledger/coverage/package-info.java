/** Knows how far employers paid the contributions of a year, and pays workers what that adds. */
@NullMarked
package org.fondsloket.ledger.coverage;

import org.jspecify.annotations.NullMarked;
