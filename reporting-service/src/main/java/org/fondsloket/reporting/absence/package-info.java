/** Decides which days a worker counts as absent without pay. */
@NullMarked
package org.fondsloket.reporting.absence;

import org.jspecify.annotations.NullMarked;
