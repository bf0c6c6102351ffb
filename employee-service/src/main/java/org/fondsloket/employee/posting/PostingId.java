package org.fondsloket.employee.posting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** Follows from who goes where and when, so that a double click announces one posting. */
public record PostingId(String value) {

    /** The id of the posting that starts on this day in this Land. */
    public static PostingId of(
            String employerNumber, String workerNumber, String siteLand, LocalDate from) {
        String key = String.join(":", employerNumber, workerNumber, siteLand, from.toString());
        return new PostingId(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString());
    }

    /** Name of the aggregate in the event store. */
    public String aggregateId() {
        return "PostingPeriod:" + value;
    }
}
