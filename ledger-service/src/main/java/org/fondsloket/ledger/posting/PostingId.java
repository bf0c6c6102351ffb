package org.fondsloket.ledger.posting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Name of a booking that follows from its business key, so that the same cause books once. */
public final class PostingId {

    private PostingId() {}

    /** The booking of a report version. */
    public static String ofReport(String reportId, int version) {
        return of("Posting", reportId, Integer.toString(version));
    }

    /**
     * The booking of any other cause.
     *
     * @param key kind of the cause and what identifies it, such as a bank transaction
     */
    public static String of(String... key) {
        return UUID.nameUUIDFromBytes(String.join(":", key).getBytes(UTF_8)).toString();
    }
}
