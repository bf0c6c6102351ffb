/** Keeps requests that are too large or too many away from the services. */
@NullMarked
package org.fondsloket.gateway.limit;

import org.jspecify.annotations.NullMarked;
