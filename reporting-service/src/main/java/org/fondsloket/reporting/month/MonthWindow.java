package org.fondsloket.reporting.month;

import java.time.LocalDate;

/**
 * Whether and until when a month can be reported and corrected in any direction.
 *
 * @param required a worker was announced for a day of the month
 * @param open today is not after the last day
 * @param reason which rule sets the last day
 */
public record MonthWindow(boolean required, boolean open, LocalDate lastDay, Reason reason) {

    /** Which rule sets the last day. */
    public enum Reason {
        /** 30 September of the year after. */
        YEAR_OVER,
        /** The 15th of the second month after the posting ended. */
        POSTING_ENDED
    }
}
