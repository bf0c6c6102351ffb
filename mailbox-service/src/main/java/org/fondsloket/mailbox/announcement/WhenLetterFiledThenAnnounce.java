package org.fondsloket.mailbox.announcement;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.fondsloket.mailbox.letter.LetterEvent.LetterFiled;
import org.springframework.stereotype.Component;

/** Plans one mail for each letter to an employer; of workers no address is known. */
@Component
@ProcessingGroup("announcement")
class WhenLetterFiledThenAnnounce {

    private final LetterMails mails;
    private final Clock clock;

    WhenLetterFiledThenAnnounce(LetterMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @EventHandler
    void on(LetterFiled letter) {
        if (letter.employerNumber() != null) {
            mails.plan(
                    letter.letterId(), letter.employerNumber(), letter.language(), clock.instant());
        }
    }
}
