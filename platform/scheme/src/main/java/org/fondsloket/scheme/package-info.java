/** The rule book of the fund, so that every service computes the same cent from the same rules. */
@NullMarked
package org.fondsloket.scheme;

import org.jspecify.annotations.NullMarked;
