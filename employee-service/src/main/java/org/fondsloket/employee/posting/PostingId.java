package org.fondsloket.employee.posting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Follows from who goes where and when, or from the notification that says so, so that the same
 * thing said twice is one posting.
 */
public record PostingId(String value) {

    /** The id of the posting that starts on this day in this Land. */
    public static PostingId of(
            String employerNumber, String workerNumber, String siteLand, LocalDate from) {
        return named(String.join(":", employerNumber, workerNumber, siteLand, from.toString()));
    }

    /** The id of the posting that a customs notification means for one of its workers. */
    public static PostingId ofNotification(
            String employerNumber, String notificationId, String workerNumber) {
        return named(
                String.join(":", "notification", employerNumber, notificationId, workerNumber));
    }

    private static PostingId named(String key) {
        return new PostingId(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString());
    }

    /** Name of the aggregate in the event store. */
    public String aggregateId() {
        return "PostingPeriod:" + value;
    }
}
