package org.fondsloket.employee.posting;

import java.time.LocalDate;
import org.fondsloket.platform.command.AggregateCommand;
import org.jspecify.annotations.Nullable;

/** What can be asked of a posting. */
public sealed interface PostingCommand extends AggregateCommand<@Nullable Void> {

    PostingId postingId();

    @Override
    default String aggregateId() {
        return postingId().aggregateId();
    }

    /**
     * Says that a worker will work on German sites.
     *
     * @param siteLand code of the Land, checked against the rule book at the edge
     */
    record AnnouncePosting(
            PostingId postingId,
            String employerNumber,
            String workerNumber,
            String siteLand,
            LocalDate from,
            LocalDate expectedTo)
            implements PostingCommand {}

    /**
     * Says that the work in Germany is over.
     *
     * @param endedOn last day in Germany
     */
    record EndPosting(PostingId postingId, LocalDate endedOn) implements PostingCommand {}
}
