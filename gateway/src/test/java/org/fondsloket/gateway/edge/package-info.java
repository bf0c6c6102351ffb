/** The edge as a whole, on real servers, from outside. */
@NullMarked
package org.fondsloket.gateway.edge;

import org.jspecify.annotations.NullMarked;
