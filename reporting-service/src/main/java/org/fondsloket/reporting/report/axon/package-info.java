/** Keeps the decided reports in the event store; the only folder that knows how. */
@NullMarked
package org.fondsloket.reporting.report.axon;

import org.jspecify.annotations.NullMarked;
