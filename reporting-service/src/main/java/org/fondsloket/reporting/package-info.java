/** Takes an employer's report of a month, from the first typed cell to the amount that is owed. */
@NullMarked
package org.fondsloket.reporting;

import org.jspecify.annotations.NullMarked;
