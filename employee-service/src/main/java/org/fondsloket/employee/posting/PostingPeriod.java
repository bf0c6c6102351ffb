package org.fondsloket.employee.posting;

import java.time.LocalDate;

/** What the events of one posting add up to. */
public sealed interface PostingPeriod {

    /** Nothing is announced under this id. */
    record Unannounced() implements PostingPeriod {}

    /** The worker is or will be in Germany. */
    record Running(String employerNumber, String workerNumber, LocalDate from, LocalDate expectedTo)
            implements PostingPeriod {}

    /** The worker has left. */
    record Ended(LocalDate endedOn) implements PostingPeriod {}
}
