/** Proves what the other services are told. */
@NullMarked
package org.fondsloket.reporting.publication;

import org.jspecify.annotations.NullMarked;
