/** Calculations in words, so that a reader can follow every number in the own language. */
@NullMarked
package org.fondsloket.scheme.explain;

import org.jspecify.annotations.NullMarked;
