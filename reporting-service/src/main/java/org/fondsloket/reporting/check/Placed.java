package org.fondsloket.reporting.check;

import org.fondsloket.scheme.calendar.Period;

/**
 * A leave or an absence together with its line and its days inside the month, so that checks can
 * look over all lines of a worker.
 *
 * @param period the days that lie in the month of the report
 */
record Placed<T>(CheckedLine line, T entry, Period period) {}
