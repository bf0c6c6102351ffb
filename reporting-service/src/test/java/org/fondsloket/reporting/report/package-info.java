/** Proves what is decided for a report, and that its events stay readable. */
@NullMarked
package org.fondsloket.reporting.report;

import org.jspecify.annotations.NullMarked;
