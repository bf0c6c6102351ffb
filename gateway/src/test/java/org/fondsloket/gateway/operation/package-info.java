/** Tests of the package of the same name. */
@NullMarked
package org.fondsloket.gateway.operation;

import org.jspecify.annotations.NullMarked;
