/** Follows each row of what the platform must do to the tests that show it. */
@NullMarked
package org.fondsloket.testing.rows;

import org.jspecify.annotations.NullMarked;
