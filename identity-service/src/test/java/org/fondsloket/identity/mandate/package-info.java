/** Tests of what is decided here. */
@NullMarked
package org.fondsloket.identity.mandate;

import org.jspecify.annotations.NullMarked;
