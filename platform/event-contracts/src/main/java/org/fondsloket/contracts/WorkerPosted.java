package org.fondsloket.contracts;

import java.time.LocalDate;

/**
 * A worker is announced for work on German sites, so each month of the posting must be answered.
 *
 * @param siteLand code of the Land, such as NW
 */
@Outer(type = "employee.worker-posted.v1", topic = "employee.posting.v1")
public record WorkerPosted(
        String postingId,
        String employerNumber,
        String workerNumber,
        String siteLand,
        LocalDate from,
        LocalDate expectedTo) {}
