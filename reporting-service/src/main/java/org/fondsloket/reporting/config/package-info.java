/** Wires the parts of this service together. */
@NullMarked
package org.fondsloket.reporting.config;

import org.jspecify.annotations.NullMarked;
