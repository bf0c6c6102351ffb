package org.fondsloket.ledger.posting;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Follows from report and version alone, so the same report can never be posted twice. */
public record PostingId(String reportId, int reportVersion) {

    /** Name of the aggregate in the event store. */
    public String aggregateId() {
        return "Posting:" + reportId + ":" + reportVersion;
    }

    /** Name of the posting for the rest of the world. */
    public String value() {
        return UUID.nameUUIDFromBytes(aggregateId().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
