package org.fondsloket.ledger.posting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Follows from the business key alone, so the same cause can never be posted twice. */
public record PostingId(String reportId, int reportVersion) {

    /**
     * Name of the booking of any cause.
     *
     * @param key kind of the cause and what identifies it, such as a bank transaction
     */
    public static String of(String... key) {
        return UUID.nameUUIDFromBytes(String.join(":", key).getBytes(UTF_8)).toString();
    }

    /** Name of the aggregate in the event store. */
    public String aggregateId() {
        return "Posting:" + reportId + ":" + reportVersion;
    }

    /** Name of the posting for the rest of the world. */
    public String value() {
        return of("Posting", reportId, Integer.toString(reportVersion));
    }
}
