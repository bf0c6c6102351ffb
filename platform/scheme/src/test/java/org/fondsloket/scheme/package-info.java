/** Proves the rule book against worked examples and generated data. */
@NullMarked
package org.fondsloket.scheme;

import org.jspecify.annotations.NullMarked;
