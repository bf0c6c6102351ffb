/** The launcher: the whole platform on one machine, from build artifacts alone. */
@NullMarked
package org.fondsloket.standalone;

import org.jspecify.annotations.NullMarked;
