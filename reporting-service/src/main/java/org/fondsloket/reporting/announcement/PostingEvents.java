package org.fondsloket.reporting.announcement;

import java.util.List;
import org.fondsloket.contracts.PostingChanged;
import org.fondsloket.contracts.PostingEnded;
import org.fondsloket.contracts.PostingWithdrawn;
import org.fondsloket.contracts.WorkerPosted;
import org.fondsloket.contracts.WorkerRegistered;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** Learns who works for whom and who is posted when. */
@Component
class PostingEvents implements OuterEventConsumer {

    private final Announcements announcements;
    private final List<FollowsPostings> followers;

    PostingEvents(Announcements announcements, List<FollowsPostings> followers) {
        this.announcements = announcements;
        this.followers = followers;
    }

    @Override
    public String name() {
        return "postings";
    }

    @Override
    public List<String> topics() {
        return List.of("employee.posting.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case "employee.worker-registered.v1" -> {
                WorkerRegistered registered = event.payload(WorkerRegistered.class);
                announcements.recordWorker(registered.employerNumber(), registered.workerNumber());
            }
            case "employee.worker-posted.v1" ->
                    announcements.record(event.payload(WorkerPosted.class));
            case "employee.posting-changed.v1" ->
                    announcements.record(event.payload(PostingChanged.class));
            case "employee.posting-withdrawn.v1" ->
                    announcements.record(event.payload(PostingWithdrawn.class));
            case "employee.posting-ended.v1" -> {
                PostingEnded ended = event.payload(PostingEnded.class);
                announcements.record(ended);
                followers.forEach(
                        follower ->
                                follower.ended(
                                        ended.employerNumber(),
                                        ended.workerNumber(),
                                        ended.endedOn()));
            }
            default -> {
                // A type of a newer release says nothing this service needs.
            }
        }
    }
}
