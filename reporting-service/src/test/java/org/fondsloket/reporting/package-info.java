/** Proves the service from outside, on real servers, and its shape from inside. */
@NullMarked
package org.fondsloket.reporting;

import org.jspecify.annotations.NullMarked;
