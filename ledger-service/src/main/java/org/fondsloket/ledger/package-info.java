/** Keeps the contribution account of every employer, to the cent and with reasons. */
@NullMarked
package org.fondsloket.ledger;

import org.jspecify.annotations.NullMarked;
