package org.fondsloket.employee.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that one posting takes of a worker.
 *
 * @param notificationId notification behind the posting, null when the employer announced it
 * @param lastDay last day in Germany, or the expected one while the worker is there
 * @param ended true when the last day is certain
 */
public record PostingClaim(
        String postingId,
        String employerNumber,
        String workerNumber,
        @Nullable String notificationId,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean ended) {

    /** The same posting, certain to end on this day. */
    public PostingClaim until(LocalDate endedOn) {
        return new PostingClaim(
                postingId, employerNumber, workerNumber, notificationId, firstDay, endedOn, true);
    }
}
