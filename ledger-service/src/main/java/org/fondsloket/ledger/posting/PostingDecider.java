package org.fondsloket.ledger.posting;

import java.util.List;
import java.util.Map;
import org.fondsloket.ledger.posting.PostingCommand.NoteReport;
import org.fondsloket.ledger.posting.PostingCommand.RecordPosting;
import org.fondsloket.ledger.posting.PostingEvent.PostingRecorded;
import org.fondsloket.ledger.posting.PostingEvent.ReportNoted;
import org.fondsloket.platform.command.Refusal;

/** The rules of booking, without anything that stores or transports them. */
public final class PostingDecider {

    private static final int CENTS = 2;

    private PostingDecider() {}

    /** State before the first event. */
    public static PostedReport initial() {
        return new PostedReport.Unposted();
    }

    /**
     * @throws Refusal when a rule forbids what the command asks
     */
    public static List<PostingEvent> decide(PostedReport state, PostingCommand command) {
        return switch (command) {
            case RecordPosting posting -> record(state, posting);
            case NoteReport note -> note(state, note);
        };
    }

    /** The state after one more event. */
    public static PostedReport evolve(PostedReport state, PostingEvent event) {
        return switch (event) {
            case PostingRecorded recorded ->
                    new PostedReport.Recorded(recorded.employerNumber(), recorded.entries());
            case ReportNoted noted -> new PostedReport.Noted(noted.employerNumber());
        };
    }

    private static List<PostingEvent> record(PostedReport state, RecordPosting command) {
        if (!PostingMustBalance.holds(command.entries())) {
            throw refusal("POSTING_UNBALANCED", command);
        }
        if (command.entries().stream().anyMatch(entry -> entry.amount().scale() != CENTS)) {
            throw refusal("POSTING_NOT_IN_CENTS", command);
        }
        return switch (state) {
            case PostedReport.Unposted _ -> List.of(recorded(command));
            // The same report again is no news; another amount for it is somebody's mistake.
            case PostedReport.Recorded before when sameMoney(before, command) -> List.of();
            case PostedReport.Recorded _, PostedReport.Noted _ -> throw refusal("POSTING_DIFFERS", command);
        };
    }

    private static List<PostingEvent> note(PostedReport state, NoteReport command) {
        return switch (state) {
            case PostedReport.Unposted _ ->
                    List.of(
                            new ReportNoted(
                                    command.postingId().value(),
                                    command.postingId().reportId(),
                                    command.postingId().reportVersion(),
                                    command.employerNumber(),
                                    command.month(),
                                    command.sourceEventId()));
            case PostedReport.Noted before
                    when before.employerNumber().equals(command.employerNumber()) ->
                    List.of();
            case PostedReport.Recorded _, PostedReport.Noted _ ->
                    throw refusal("POSTING_DIFFERS", command.postingId());
        };
    }

    private static boolean sameMoney(PostedReport.Recorded before, RecordPosting command) {
        return before.employerNumber().equals(command.employerNumber())
                && before.entries().equals(command.entries());
    }

    private static PostingRecorded recorded(RecordPosting command) {
        return new PostingRecorded(
                command.postingId().value(),
                command.postingId().reportId(),
                command.postingId().reportVersion(),
                command.employerNumber(),
                command.month(),
                command.sourceEventId(),
                command.ruleSet(),
                command.valueDate(),
                command.entries(),
                command.explanation());
    }

    private static Refusal refusal(String code, RecordPosting command) {
        return refusal(code, command.postingId());
    }

    private static Refusal refusal(String code, PostingId posting) {
        return new Refusal(code, Map.of("postingId", posting.value()));
    }
}
