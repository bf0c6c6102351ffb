/** Leave of a worker: days and pay earned, taken, carried over, lapsed and paid out. */
@NullMarked
package org.fondsloket.scheme.leave;

import org.jspecify.annotations.NullMarked;
