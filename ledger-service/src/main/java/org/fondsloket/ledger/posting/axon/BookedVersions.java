package org.fondsloket.ledger.posting.axon;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.fondsloket.ledger.posting.Account;
import org.fondsloket.ledger.posting.Entry;
import org.fondsloket.ledger.posting.PostingEvent;
import org.fondsloket.ledger.posting.PostingEvent.PostingRecorded;
import org.fondsloket.ledger.posting.PostingEvent.ReportNoted;
import org.fondsloket.ledger.posting.PostingId;
import org.springframework.stereotype.Component;

/**
 * Adds up from the store itself what the earlier versions of a report brought onto the account, so
 * that a correction never builds on a view that is behind.
 */
@Component
public class BookedVersions {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final EventStore store;

    BookedVersions(EventStore store) {
        this.store = store;
    }

    /**
     * What the employer owes by all versions up to this one, in euro; empty when one of them is not
     * known here.
     */
    public Optional<BigDecimal> owedUpTo(String reportId, int version) {
        BigDecimal owed = NOTHING;
        for (int each = 1; each <= version; each++) {
            List<PostingEvent> events = events(new PostingId(reportId, each));
            if (events.isEmpty()) {
                return Optional.empty();
            }
            for (PostingEvent event : events) {
                owed = owed.add(owed(event));
            }
        }
        return Optional.of(owed);
    }

    private List<PostingEvent> events(PostingId posting) {
        return store.readEvents(posting.aggregateId())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(PostingEvent.class::isInstance)
                .map(PostingEvent.class::cast)
                .toList();
    }

    private static BigDecimal owed(PostingEvent event) {
        return switch (event) {
            case PostingRecorded recorded -> {
                String debtor = new Account.Receivable(recorded.employerNumber()).name();
                yield recorded.entries().stream()
                        .filter(entry -> entry.account().equals(debtor))
                        .map(Entry::amount)
                        .reduce(NOTHING, BigDecimal::add);
            }
            case ReportNoted _ -> NOTHING;
        };
    }
}
