/** Runs golden vectors, of this project or of anybody else, against the rule book. */
@NullMarked
package org.fondsloket.scheme.vectors;

import org.jspecify.annotations.NullMarked;
