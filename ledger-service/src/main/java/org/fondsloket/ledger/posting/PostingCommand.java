package org.fondsloket.ledger.posting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.platform.command.AggregateCommand;
import org.jspecify.annotations.Nullable;

/** What can be asked of a posting. */
public sealed interface PostingCommand extends AggregateCommand<@Nullable Void> {

    /**
     * Books what follows from one version of a monthly report.
     *
     * @param sourceEventId outer event that brought the report
     * @param ruleSet rule set behind the amounts
     * @param valueDate day from which the amount counts as owed
     */
    record RecordPosting(
            PostingId postingId,
            String employerNumber,
            YearMonth month,
            String sourceEventId,
            String ruleSet,
            LocalDate valueDate,
            List<Entry> entries,
            List<ExplanationStep> explanation)
            implements PostingCommand {

        public RecordPosting {
            entries = List.copyOf(entries);
            explanation = List.copyOf(explanation);
        }

        @Override
        public String aggregateId() {
            return postingId.aggregateId();
        }
    }

    /**
     * Notes a report version that changes no money, so that its month is known as answered and the
     * next version finds what it builds on.
     *
     * @param sourceEventId outer event that brought the report
     */
    record NoteReport(
            PostingId postingId, String employerNumber, YearMonth month, String sourceEventId)
            implements PostingCommand {

        @Override
        public String aggregateId() {
            return postingId.aggregateId();
        }
    }
}
