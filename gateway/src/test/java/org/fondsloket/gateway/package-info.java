/** Tests of the package of the same name. */
@NullMarked
package org.fondsloket.gateway;

import org.jspecify.annotations.NullMarked;
