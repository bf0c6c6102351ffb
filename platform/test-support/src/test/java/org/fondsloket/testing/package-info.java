/** Proves that the tests' own tools do what the tests believe. */
@NullMarked
package org.fondsloket.testing;

import org.jspecify.annotations.NullMarked;
