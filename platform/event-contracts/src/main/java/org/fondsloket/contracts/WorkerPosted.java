package org.fondsloket.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A worker is announced for work on German sites, so each month of the posting must be answered.
 *
 * @param siteLand code of the Land, such as NW
 * @param notificationId customs notification that says so, absent when the employer did
 */
@Outer(type = "employee.worker-posted.v1", topic = "employee.posting.v1")
public record WorkerPosted(
        String postingId,
        String employerNumber,
        String workerNumber,
        String siteLand,
        LocalDate from,
        LocalDate expectedTo,
        @Nullable String notificationId) {

    /** A posting that the employer announced. */
    public WorkerPosted(
            String postingId,
            String employerNumber,
            String workerNumber,
            String siteLand,
            LocalDate from,
            LocalDate expectedTo) {
        this(postingId, employerNumber, workerNumber, siteLand, from, expectedTo, null);
    }
}
