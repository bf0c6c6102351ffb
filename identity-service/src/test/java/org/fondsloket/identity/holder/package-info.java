/** Tests of the package of the same name. */
@NullMarked
package org.fondsloket.identity.holder;

import org.jspecify.annotations.NullMarked;
