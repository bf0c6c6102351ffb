package org.fondsloket.mailbox.letter;

import java.util.List;
import java.util.Map;
import org.fondsloket.mailbox.letter.Letter.Filed;
import org.fondsloket.mailbox.letter.Letter.Read;
import org.fondsloket.mailbox.letter.Letter.Requested;
import org.fondsloket.mailbox.letter.Letter.Unwritten;
import org.fondsloket.mailbox.letter.LetterCommand.FileRendering;
import org.fondsloket.mailbox.letter.LetterCommand.MarkRead;
import org.fondsloket.mailbox.letter.LetterCommand.RequestLetter;
import org.fondsloket.mailbox.letter.LetterEvent.LetterFiled;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRead;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRequested;
import org.fondsloket.platform.command.Refusal;

/**
 * All rules of a letter in one place: it is asked for once, filed once and never replaced, and only
 * its first opening counts.
 */
public final class LetterDecider {

    private LetterDecider() {}

    /** State of a letter nobody asked for. */
    public static Letter initial() {
        return new Unwritten();
    }

    /**
     * @return the events that follow, none when the wish is already fulfilled
     * @throws Refusal when the letter's state does not allow it
     */
    public static List<LetterEvent> decide(Letter letter, LetterCommand command) {
        return switch (command) {
            case RequestLetter request -> request(letter, request);
            case FileRendering rendering -> file(letter, rendering);
            case MarkRead reading -> read(letter, reading);
        };
    }

    public static Letter evolve(Letter letter, LetterEvent event) {
        return switch (event) {
            case LetterRequested requested ->
                    new Requested(
                            requested.letterId(),
                            requested.employerNumber(),
                            requested.kind(),
                            requested.month(),
                            requested.reportId(),
                            requested.language(),
                            requested.workerNumber());
            case LetterFiled filed -> new Filed(filed.sha256());
            case LetterRead _ ->
                    switch (letter) {
                        case Filed(var sha256) -> new Read(sha256);
                        case Unwritten _, Requested _, Read _ -> letter;
                    };
        };
    }

    private static List<LetterEvent> request(Letter letter, RequestLetter request) {
        return switch (letter) {
            case Unwritten _ ->
                    List.of(
                            new LetterRequested(
                                    request.letterId(),
                                    request.employerNumber(),
                                    request.kind(),
                                    request.month(),
                                    request.reportId(),
                                    request.language(),
                                    request.facts(),
                                    request.workerNumber()));
            case Requested _, Filed _, Read _ -> List.of();
        };
    }

    private static List<LetterEvent> file(Letter letter, FileRendering rendering) {
        return switch (letter) {
            case Unwritten _ -> throw unknown(rendering);
            case Requested requested ->
                    List.of(
                            new LetterFiled(
                                    requested.letterId(),
                                    requested.employerNumber(),
                                    requested.kind(),
                                    requested.month(),
                                    requested.reportId(),
                                    requested.language(),
                                    rendering.sha256(),
                                    rendering.pages(),
                                    rendering.bytes(),
                                    rendering.at(),
                                    requested.workerNumber()));
            case Filed(var sha256) -> sameAgain(sha256, rendering);
            case Read(var sha256) -> sameAgain(sha256, rendering);
        };
    }

    private static List<LetterEvent> sameAgain(String filed, FileRendering rendering) {
        if (filed.equals(rendering.sha256())) {
            return List.of();
        }
        throw new Refusal("LETTER_ALREADY_FILED", Map.of("letterId", rendering.letterId()));
    }

    private static List<LetterEvent> read(Letter letter, MarkRead reading) {
        return switch (letter) {
            case Unwritten _ -> throw unknown(reading);
            case Requested _ ->
                    throw new Refusal("LETTER_NOT_FILED", Map.of("letterId", reading.letterId()));
            case Filed _ -> List.of(new LetterRead(reading.letterId(), reading.by(), reading.at()));
            case Read _ -> List.of();
        };
    }

    private static Refusal unknown(LetterCommand command) {
        return new Refusal("LETTER_UNKNOWN", Map.of("letterId", command.letterId()));
    }
}
