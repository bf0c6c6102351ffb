package org.fondsloket.reporting.report;

import java.time.LocalDate;
import java.util.Map;

/**
 * Until when the lines of a month can be changed in any direction (procedure agreement, section
 * 6(5)): one day for postings that go on, an earlier one for each worker whose posting ended.
 *
 * @param today in the fund's time zone
 * @param lastDay while the posting goes on
 * @param afterPostingEnd last day by worker number, for workers whose posting ended
 */
public record CorrectionDays(
        LocalDate today, LocalDate lastDay, Map<String, LocalDate> afterPostingEnd) {

    public CorrectionDays {
        afterPostingEnd = Map.copyOf(afterPostingEnd);
    }

    /** Last day for the lines of this worker. */
    public LocalDate lastDay(String workerNumber) {
        LocalDate ended = afterPostingEnd.get(workerNumber);
        return ended == null || ended.isAfter(lastDay) ? lastDay : ended;
    }

    /** True until the end of the worker's last day. */
    public boolean opensFor(String workerNumber) {
        return !today.isAfter(lastDay(workerNumber));
    }
}
