/** Keeps events under logical names in PostgreSQL, in the order in which they were committed. */
@NullMarked
package org.fondsloket.platform.store;

import org.jspecify.annotations.NullMarked;
