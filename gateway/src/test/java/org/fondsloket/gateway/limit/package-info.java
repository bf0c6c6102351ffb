/** Tests of the package of the same name. */
@NullMarked
package org.fondsloket.gateway.limit;

import org.jspecify.annotations.NullMarked;
