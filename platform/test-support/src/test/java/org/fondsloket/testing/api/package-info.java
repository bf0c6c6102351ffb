/** An HTTP edge to compare with a published contract that is wrong in every way. */
@NullMarked
package org.fondsloket.testing.api;

import org.jspecify.annotations.NullMarked;
