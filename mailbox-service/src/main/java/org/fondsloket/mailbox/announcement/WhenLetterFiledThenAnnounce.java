package org.fondsloket.mailbox.announcement;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.fondsloket.mailbox.letter.LetterEvent.LetterFiled;
import org.fondsloket.mailbox.mandate.MandateLetter;
import org.springframework.stereotype.Component;

/**
 * Plans one mail for each letter to an organisation; workers are not told. Of a change of a mandate
 * both sides get a mail that says so, and need none that says a letter does.
 */
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
        if (letter.employerNumber() != null && !letter.kind().equals(MandateLetter.KIND)) {
            mails.plan(
                    letter.letterId(), letter.employerNumber(), letter.language(), clock.instant());
        }
    }
}
