/** Tests of the package of the same name. */
@NullMarked
package org.fondsloket.identity.registration;

import org.jspecify.annotations.NullMarked;
