package org.fondsloket.ledger.posting;

import java.util.List;

/** What a posting's events add up to. */
public sealed interface PostedReport {

    /** Nothing is booked for this report version. */
    record Unposted() implements PostedReport {}

    /** Booked, and final: a mistake is answered by another posting, never by a change. */
    record Recorded(String employerNumber, List<Entry> entries) implements PostedReport {

        public Recorded {
            entries = List.copyOf(entries);
        }
    }

    /** Known, and there was nothing to book. */
    record Noted(String employerNumber) implements PostedReport {}
}
