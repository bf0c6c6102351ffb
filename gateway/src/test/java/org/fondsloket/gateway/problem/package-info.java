/** Tests of the package of the same name. */
@NullMarked
package org.fondsloket.gateway.problem;

import org.jspecify.annotations.NullMarked;
