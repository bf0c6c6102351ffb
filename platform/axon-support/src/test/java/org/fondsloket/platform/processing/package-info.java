/** Proves the processors: how they start, fail, wait and repeat. */
@NullMarked
package org.fondsloket.platform.processing;

import org.jspecify.annotations.NullMarked;
