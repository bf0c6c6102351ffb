package org.fondsloket.scheme.leave;

import org.fondsloket.scheme.calendar.Period;

/**
 * A leave that is asked for.
 *
 * @param land of the site, two letters: its public holidays cost no leave day
 */
public record LeaveBlock(Period period, String land) {}
