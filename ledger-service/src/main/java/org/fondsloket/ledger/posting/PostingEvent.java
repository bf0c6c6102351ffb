package org.fondsloket.ledger.posting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.platform.store.StoredAs;

/** What happened to a posting. */
public sealed interface PostingEvent {

    String reportId();

    int reportVersion();

    /** Name of the aggregate in the event store. */
    default String aggregateId() {
        return new PostingId(reportId(), reportVersion()).aggregateId();
    }

    /** Entries stand on the accounts, for ever. */
    @StoredAs("ledger.PostingRecorded")
    record PostingRecorded(
            String postingId,
            String reportId,
            int reportVersion,
            String employerNumber,
            YearMonth month,
            String sourceEventId,
            String ruleSet,
            LocalDate valueDate,
            List<Entry> entries,
            List<ExplanationStep> explanation)
            implements PostingEvent {

        public PostingRecorded {
            entries = List.copyOf(entries);
            explanation = List.copyOf(explanation);
        }
    }

    /** A report version changed no money; its month is answered. */
    @StoredAs("ledger.ReportNoted")
    record ReportNoted(
            String postingId,
            String reportId,
            int reportVersion,
            String employerNumber,
            YearMonth month,
            String sourceEventId)
            implements PostingEvent {}
}
