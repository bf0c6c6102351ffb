/** Tests of what is decided here. */
@NullMarked
package org.fondsloket.identity.standing;

import org.jspecify.annotations.NullMarked;
