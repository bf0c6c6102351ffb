package org.fondsloket.mailbox.list;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.fondsloket.mailbox.letter.LetterEvent.LetterFiled;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRead;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRequested;
import org.springframework.stereotype.Component;

/** Keeps the mailbox list up to date; it can be thrown away and rebuilt at any time. */
@Component
@ProcessingGroup("mailbox-list")
class MailboxListProjection {

    private final MailboxRows rows;

    MailboxListProjection(MailboxRows rows) {
        this.rows = rows;
    }

    @ResetHandler
    void empty() {
        rows.empty();
    }

    /** Only the request says of whose reports a letter to a worker speaks. */
    @EventHandler
    void on(LetterRequested letter) {
        if (letter.workerNumber() != null) {
            rows.concern(letter.letterId(), letter.facts().employers());
        }
    }

    @EventHandler
    void on(LetterFiled letter) {
        rows.add(letter);
    }

    @EventHandler
    void on(LetterRead reading) {
        rows.markRead(reading);
    }
}
