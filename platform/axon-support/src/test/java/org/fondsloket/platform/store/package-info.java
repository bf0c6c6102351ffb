/** Proves the store: names, order and readability. */
@NullMarked
package org.fondsloket.platform.store;

import org.jspecify.annotations.NullMarked;
