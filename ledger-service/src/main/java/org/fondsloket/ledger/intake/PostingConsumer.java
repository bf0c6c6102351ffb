package org.fondsloket.ledger.intake;

import java.util.List;
import org.fondsloket.contracts.PostingChanged;
import org.fondsloket.contracts.PostingEnded;
import org.fondsloket.contracts.PostingWithdrawn;
import org.fondsloket.contracts.WorkerPosted;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** Follows the announced workers of each employer: for their months a report is expected. */
@Component
final class PostingConsumer implements OuterEventConsumer {

    private final PostedWorkers workers;

    PostingConsumer(PostedWorkers workers) {
        this.workers = workers;
    }

    @Override
    public String name() {
        return "posted-worker";
    }

    @Override
    public List<String> topics() {
        return List.of("employee.posting.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.erased()) {
            return;
        }
        switch (event.type()) {
            case "employee.worker-posted.v1" -> posted(event.payload(WorkerPosted.class));
            case "employee.posting-changed.v1" -> changed(event.payload(PostingChanged.class));
            case "employee.posting-ended.v1" -> {
                PostingEnded ended = event.payload(PostingEnded.class);
                workers.end(ended.postingId(), ended.endedOn());
            }
            case "employee.posting-withdrawn.v1" ->
                    workers.remove(event.payload(PostingWithdrawn.class).postingId());
            default -> {
                // A type of a newer release says nothing that matters here.
            }
        }
    }

    private void posted(WorkerPosted posted) {
        workers.put(
                posted.postingId(),
                posted.employerNumber(),
                posted.workerNumber(),
                posted.siteLand(),
                posted.from(),
                posted.expectedTo());
    }

    private void changed(PostingChanged changed) {
        workers.put(
                changed.postingId(),
                changed.employerNumber(),
                changed.workerNumber(),
                changed.siteLand(),
                changed.from(),
                changed.expectedTo());
    }
}
