/** Proves that every step has a sentence in every language. */
@NullMarked
package org.fondsloket.scheme.explain;

import org.jspecify.annotations.NullMarked;
