package org.fondsloket.ledger.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.fondsloket.ledger.posting.PostingEvent.PostingRecorded;
import org.fondsloket.ledger.posting.PostingEvent.ReportNoted;
import org.springframework.stereotype.Component;

/**
 * Writes the account from the postings: what a processor's batch brings is collected and written at
 * once, before the batch's transaction commits.
 */
@Component
@ProcessingGroup("account")
class AccountProjection {

    private static final String COLLECTED = AccountProjection.class.getName();

    private final EntryRows rows;

    AccountProjection(EntryRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(PostingRecorded event, @Timestamp Instant bookedAt, UnitOfWork<?> batch) {
        List<BookedPosting> collected =
                batch.root()
                        .getOrComputeResource(
                                COLLECTED,
                                name -> {
                                    List<BookedPosting> postings = new ArrayList<>();
                                    batch.onPrepareCommit(unit -> rows.add(postings));
                                    return postings;
                                });
        collected.add(new BookedPosting(event, bookedAt));
    }

    @EventHandler
    void on(ReportNoted event) {
        rows.note(event);
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
