package org.fondsloket.ledger.publication;

import java.math.BigDecimal;
import java.util.Optional;
import org.fondsloket.contracts.ContributionsBooked;
import org.fondsloket.ledger.posting.Account;
import org.fondsloket.ledger.posting.Entry;
import org.fondsloket.ledger.posting.PostingEvent;
import org.fondsloket.ledger.posting.PostingEvent.PostingRecorded;
import org.fondsloket.ledger.posting.PostingEvent.ReportNoted;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.OuterEventTranslator;
import org.fondsloket.platform.relay.StoredEvent;
import org.springframework.stereotype.Component;

/** What the others learn of a posting: what it added to the employer's debt, not its entries. */
@Component
final class LedgerEventTranslator implements OuterEventTranslator {

    @Override
    public Optional<OuterEvent> translate(Object event, StoredEvent stored) {
        return event instanceof PostingEvent posting ? outer(posting) : Optional.empty();
    }

    private static Optional<OuterEvent> outer(PostingEvent event) {
        return switch (event) {
            case PostingRecorded recorded -> Optional.of(booked(recorded));
            // Nothing stands on the account because of it.
            case ReportNoted _ -> Optional.empty();
        };
    }

    private static OuterEvent booked(PostingRecorded recorded) {
        return OuterEvent.of(
                recorded.employerNumber(),
                new ContributionsBooked(
                        recorded.postingId(),
                        recorded.reportId(),
                        recorded.reportVersion(),
                        recorded.employerNumber(),
                        recorded.month(),
                        owed(recorded),
                        recorded.valueDate(),
                        recorded.valueDate(),
                        recorded.ruleSet()));
    }

    private static BigDecimal owed(PostingRecorded recorded) {
        String debtor = new Account.Receivable(recorded.employerNumber()).name();
        return recorded.entries().stream()
                .filter(entry -> entry.account().equals(debtor))
                .map(Entry::amount)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
