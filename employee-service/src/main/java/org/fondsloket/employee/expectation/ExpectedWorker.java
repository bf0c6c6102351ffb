package org.fondsloket.employee.expectation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A worker whom a month must answer, and what does not fit together. */
record ExpectedWorker(
        String workerNumber,
        State state,
        List<AnnouncedPosting> postings,
        List<Difference> differences) {

    /** How far the worker's month is. */
    enum State {
        /** Expected, and not in a report yet. */
        ANNOUNCED,
        /** In the report of the month. */
        REPORTED,
        /** Not in a report, and every posting is over. */
        ENDED
    }

    /**
     * Something that announcement and report say differently.
     *
     * @param from first day concerned, null when it is the whole month
     */
    record Difference(
            Kind kind,
            @Nullable String notificationId,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** What can differ. */
    enum Kind {
        /** The report is there and leaves the worker out. */
        ANNOUNCED_NOT_REPORTED("S-05"),
        /** The report has days of a worker whom nobody announced for the month. */
        REPORTED_NOT_ANNOUNCED("T-04"),
        /** The report has days before or after the announced ones. */
        REPORTED_OUTSIDE_ANNOUNCEMENT("T-04"),
        /** The worker has left, and the notification runs on for too long. */
        ENDED_STILL_ANNOUNCED("T-09");

        private final String check;

        Kind(String check) {
            this.check = check;
        }

        /** Id of the plausibility check that asks the same of a report. */
        String check() {
            return check;
        }
    }
}
