/** Proves each check on the examples of the scheme and on the boundary beside them. */
@NullMarked
package org.fondsloket.reporting.check;

import org.jspecify.annotations.NullMarked;
