/** Days of the calendar, so that every rule counts working days and holidays the same way. */
@NullMarked
package org.fondsloket.scheme.calendar;

import org.jspecify.annotations.NullMarked;
