package org.fondsloket.employee.expectation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A posting as far as a month must know it.
 *
 * @param notificationId customs notification behind it, null when the employer announced it
 * @param expectedTo last day that is announced
 * @param endedOn last day in Germany, null while the worker is there
 */
record AnnouncedPosting(
        String postingId,
        @Nullable String notificationId,
        String workerNumber,
        String siteLand,
        LocalDate from,
        LocalDate expectedTo,
        @Nullable LocalDate endedOn) {

    /** Last day on which the worker is expected. */
    LocalDate lastDay() {
        return endedOn == null ? expectedTo : endedOn;
    }

    /**
     * Last day that is announced: customs knows only what its notification says, an employer who
     * ends a posting announces just that.
     */
    LocalDate announcedTo() {
        return notificationId == null ? lastDay() : expectedTo;
    }
}
