/** Tests of the package of the same name. */
@NullMarked
package org.fondsloket.identity.login;

import org.jspecify.annotations.NullMarked;
