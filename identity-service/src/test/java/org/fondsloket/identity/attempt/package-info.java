/** Tests of the package of the same name. */
@NullMarked
package org.fondsloket.identity.attempt;

import org.jspecify.annotations.NullMarked;
