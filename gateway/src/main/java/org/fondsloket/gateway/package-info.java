/** The edge: the only part of the platform that browsers and machines outside can reach. */
@NullMarked
package org.fondsloket.gateway;

import org.jspecify.annotations.NullMarked;
