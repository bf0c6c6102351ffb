/** A service as small as possible, to try the platform on. */
@NullMarked
package org.fondsloket.sample;

import org.jspecify.annotations.NullMarked;
