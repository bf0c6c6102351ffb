/** Tests of the package of the same name. */
@NullMarked
package org.fondsloket.identity.recovery;

import org.jspecify.annotations.NullMarked;
