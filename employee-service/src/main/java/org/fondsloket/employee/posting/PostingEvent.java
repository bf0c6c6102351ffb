package org.fondsloket.employee.posting;

import java.time.LocalDate;
import org.fondsloket.platform.store.StoredAs;

/** What happened to a posting. */
public sealed interface PostingEvent {

    String postingId();

    /** Name of the aggregate in the event store. */
    default String aggregateId() {
        return new PostingId(postingId()).aggregateId();
    }

    /** A worker is announced. */
    @StoredAs("employee.WorkerPosted")
    record WorkerPosted(
            String postingId,
            String employerNumber,
            String workerNumber,
            String siteLand,
            LocalDate from,
            LocalDate expectedTo)
            implements PostingEvent {}

    /** The posting is over. */
    @StoredAs("employee.PostingEnded")
    record PostingEnded(
            String postingId, String employerNumber, String workerNumber, LocalDate endedOn)
            implements PostingEvent {}
}
