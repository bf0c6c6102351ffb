package org.fondsloket.employee.posting;

import java.util.List;
import java.util.Map;
import org.fondsloket.employee.posting.PostingCommand.AnnouncePosting;
import org.fondsloket.employee.posting.PostingCommand.EndPosting;
import org.fondsloket.employee.posting.PostingEvent.PostingEnded;
import org.fondsloket.employee.posting.PostingEvent.WorkerPosted;
import org.fondsloket.platform.command.Refusal;

/** The rules of a posting's life, without anything that stores or transports them. */
public final class PostingDecider {

    private PostingDecider() {}

    /** State before the first event. */
    public static PostingPeriod initial() {
        return new PostingPeriod.Unannounced();
    }

    /**
     * @throws Refusal when a rule forbids what the command asks
     */
    public static List<PostingEvent> decide(PostingPeriod state, PostingCommand command) {
        return switch (command) {
            case AnnouncePosting announce -> announce(state, announce);
            case EndPosting end -> end(state, end);
        };
    }

    /** The state after one more event. */
    public static PostingPeriod evolve(PostingPeriod state, PostingEvent event) {
        return switch (event) {
            case WorkerPosted posted ->
                    new PostingPeriod.Running(
                            posted.employerNumber(),
                            posted.workerNumber(),
                            posted.from(),
                            posted.expectedTo());
            case PostingEnded ended -> new PostingPeriod.Ended(ended.endedOn());
        };
    }

    private static List<PostingEvent> announce(PostingPeriod state, AnnouncePosting command) {
        if (command.expectedTo().isBefore(command.from())) {
            throw refusal("POSTING_ENDS_BEFORE_START", command);
        }
        return switch (state) {
            case PostingPeriod.Unannounced _ ->
                    List.of(
                            new WorkerPosted(
                                    command.postingId().value(),
                                    command.employerNumber(),
                                    command.workerNumber(),
                                    command.siteLand(),
                                    command.from(),
                                    command.expectedTo()));
            // The id holds employer, worker, Land and start, so the end is all that can differ.
            case PostingPeriod.Running running
                    when running.expectedTo().equals(command.expectedTo()) ->
                    List.of();
            case PostingPeriod.Running _ -> throw refusal("POSTING_ALREADY_ANNOUNCED", command);
            case PostingPeriod.Ended _ -> throw refusal("POSTING_ALREADY_ENDED", command);
        };
    }

    private static List<PostingEvent> end(PostingPeriod state, EndPosting command) {
        return switch (state) {
            case PostingPeriod.Unannounced _ -> throw refusal("POSTING_UNKNOWN", command);
            case PostingPeriod.Ended _ -> throw refusal("POSTING_ALREADY_ENDED", command);
            case PostingPeriod.Running running when command.endedOn().isBefore(running.from()) ->
                    throw refusal("POSTING_ENDS_BEFORE_START", command);
            case PostingPeriod.Running running ->
                    List.of(
                            new PostingEnded(
                                    command.postingId().value(),
                                    running.employerNumber(),
                                    running.workerNumber(),
                                    command.endedOn()));
        };
    }

    private static Refusal refusal(String code, PostingCommand command) {
        return new Refusal(code, Map.of("postingId", command.postingId().value()));
    }
}
