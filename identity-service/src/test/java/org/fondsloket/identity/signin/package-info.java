/** Tests of the package of the same name. */
@NullMarked
package org.fondsloket.identity.signin;

import org.jspecify.annotations.NullMarked;
