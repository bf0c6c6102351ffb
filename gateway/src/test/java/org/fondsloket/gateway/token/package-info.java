/** Tests of the package of the same name. */
@NullMarked
package org.fondsloket.gateway.token;

import org.jspecify.annotations.NullMarked;
