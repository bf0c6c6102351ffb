/** Proves which days can be reported as absences. */
@NullMarked
package org.fondsloket.reporting.absence;

import org.jspecify.annotations.NullMarked;
