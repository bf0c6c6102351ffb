package org.fondsloket.mailbox.rendering;

import java.time.Clock;
import org.fondsloket.mailbox.document.LetterDocuments;
import org.fondsloket.mailbox.document.LetterDocuments.Imprint;
import org.fondsloket.mailbox.letter.LetterCommand.FileRendering;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRequested;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.springframework.stereotype.Component;

/**
 * Renders a letter exactly once and files it. Runs inside the caller's transaction: the document
 * and the event that it is filed appear together or not at all.
 */
@Component
class LetterRendering {

    private final Addressing addressing;
    private final LetterDocuments documents;
    private final WaitingLetters waiting;
    private final Commands commands;
    private final Clock clock;

    LetterRendering(
            Addressing addressing,
            LetterDocuments documents,
            WaitingLetters waiting,
            Commands commands,
            Clock clock) {
        this.addressing = addressing;
        this.documents = documents;
        this.waiting = waiting;
        this.commands = commands;
        this.clock = clock;
    }

    /** Writes the letter now when all names are here; otherwise it is tried again soon. */
    void writeOrWait(LetterRequested letter, Envelope envelope) {
        if (ready(letter)) {
            write(letter, envelope);
        } else {
            waiting.add(letter.letterId());
        }
    }

    /** True when nothing is missing, or nothing is left to do but to file. */
    boolean ready(LetterRequested letter) {
        return documents.imprintOf(letter.letterId()).isPresent() || addressing.complete(letter);
    }

    /** Writes the letter with the names that are known; the others appear by number. */
    void write(LetterRequested letter, Envelope envelope) {
        Imprint imprint = documents.imprintOf(letter.letterId()).orElseGet(() -> render(letter));
        // Last: from here to the commit no other append of the service gets through.
        commands.send(
                new FileRendering(
                        imprint.letterId(),
                        imprint.sha256(),
                        imprint.pages(),
                        imprint.bytes(),
                        clock.instant()),
                envelope);
    }

    private Imprint render(LetterRequested letter) {
        RenderedLetter rendered = addressing.render(letter);
        byte[] pdf = rendered.pdf();
        Imprint imprint =
                new Imprint(letter.letterId(), rendered.sha256(), rendered.pages(), pdf.length);
        documents.add(imprint, rendered.fileName(), pdf, clock.instant());
        return imprint;
    }
}
