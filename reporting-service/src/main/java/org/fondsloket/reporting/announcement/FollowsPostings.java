package org.fondsloket.reporting.announcement;

import java.time.LocalDate;

/** Something of this service that changes when a posting ends, after the copy of it has. */
public interface FollowsPostings {

    /** The worker's posting ended on that day; safe to call again. */
    void ended(String employerNumber, String workerNumber, LocalDate lastDay);
}
