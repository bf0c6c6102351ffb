package org.fondsloket.mailbox.objection;

import java.util.List;
import java.util.Map;
import org.fondsloket.mailbox.objection.Objection.Answered;
import org.fondsloket.mailbox.objection.Objection.Filed;
import org.fondsloket.mailbox.objection.Objection.Unfiled;
import org.fondsloket.mailbox.objection.ObjectionCommand.AnswerObjection;
import org.fondsloket.mailbox.objection.ObjectionCommand.FileObjection;
import org.fondsloket.mailbox.objection.ObjectionEvent.ObjectionAnswered;
import org.fondsloket.mailbox.objection.ObjectionEvent.ObjectionFiled;
import org.fondsloket.platform.command.Refusal;

/**
 * All rules of an objection (C7-OBJ): one for each letter, against a decision only, within its
 * term, answered once.
 */
public final class ObjectionDecider {

    private ObjectionDecider() {}

    static String idOf(String objectionId) {
        return "Objection:" + objectionId;
    }

    /** Identifier in the event store of the objection that this event is about. */
    public static String idOf(ObjectionEvent event) {
        return idOf(event.objectionId());
    }

    /** State before anybody objected. */
    public static Objection initial() {
        return new Unfiled();
    }

    /**
     * @return the events that follow
     * @throws Refusal when the letter is no decision, the term is over or the state says no
     */
    public static List<ObjectionEvent> decide(Objection objection, ObjectionCommand command) {
        return switch (command) {
            case FileObjection filing -> file(objection, filing);
            case AnswerObjection answer -> answer(objection, answer);
        };
    }

    public static Objection evolve(Objection objection, ObjectionEvent event) {
        return switch (event) {
            case ObjectionFiled filed -> new Filed(filed.employerNumber(), filed.letterId());
            case ObjectionAnswered _ -> new Answered();
        };
    }

    private static List<ObjectionEvent> file(Objection objection, FileObjection filing) {
        if (!(objection instanceof Unfiled)) {
            throw new Refusal("OBJECTION_ALREADY_FILED", Map.of());
        }
        if (!Decisions.isDecision(filing.letterKind())) {
            throw new Refusal("LETTER_IS_NO_DECISION", Map.of());
        }
        if (filing.filedOn().isAfter(filing.until())) {
            throw new Refusal("OBJECTION_TOO_LATE", Map.of("until", filing.until().toString()));
        }
        return List.of(
                new ObjectionFiled(
                        filing.objectionId(),
                        filing.employerNumber(),
                        filing.letterId(),
                        filing.letterKind(),
                        filing.filedOn(),
                        filing.until(),
                        filing.documentId()));
    }

    private static List<ObjectionEvent> answer(Objection objection, AnswerObjection answer) {
        return switch (objection) {
            case Filed(var employer, var letter) ->
                    List.of(
                            new ObjectionAnswered(
                                    answer.objectionId(),
                                    employer,
                                    letter,
                                    answer.outcome().name(),
                                    answer.answeredOn()));
            case Answered _ -> throw new Refusal("OBJECTION_ALREADY_ANSWERED", Map.of());
            case Unfiled _ -> throw new Refusal("OBJECTION_UNKNOWN", Map.of());
        };
    }
}
