/** Tests of the package of the same name. */
@NullMarked
package org.fondsloket.gateway.portal;

import org.jspecify.annotations.NullMarked;
