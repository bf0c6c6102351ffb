/** Remembers what all employers reported of a worker, because leave belongs to the worker alone. */
@NullMarked
package org.fondsloket.reporting.history;

import org.jspecify.annotations.NullMarked;
