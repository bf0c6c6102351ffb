package org.fondsloket.ledger.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.fondsloket.ledger.posting.Books;
import org.springframework.stereotype.Component;

/**
 * Writes the entries of every event that books, whichever account it belongs to: what a processor's
 * batch brings is collected and written at once, before the batch's transaction commits.
 */
@Component
@ProcessingGroup("account")
class EntryProjection {

    private static final String COLLECTED = EntryProjection.class.getName();

    private final EntryRows rows;

    EntryProjection(EntryRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(
            Books event,
            @Timestamp Instant bookedAt,
            @SequenceNumber long sequence,
            UnitOfWork<?> batch) {
        List<BookedPosting> collected =
                batch.root()
                        .getOrComputeResource(
                                COLLECTED,
                                name -> {
                                    List<BookedPosting> postings = new ArrayList<>();
                                    batch.onPrepareCommit(unit -> rows.add(postings));
                                    return postings;
                                });
        collected.add(new BookedPosting(event.posting(), bookedAt, sequence));
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
