package org.fondsloket.mailbox.publication;

import java.util.Optional;
import org.fondsloket.contracts.LetterFiled;
import org.fondsloket.mailbox.letter.LetterEvent;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.OuterEventTranslator;
import org.fondsloket.platform.relay.StoredEvent;
import org.springframework.stereotype.Component;

/**
 * Tells the world that a letter to an employer was filed; that it was asked for or read, and what a
 * worker gets, stays inside.
 */
@Component
class MailboxEventTranslator implements OuterEventTranslator {

    @Override
    public Optional<OuterEvent> translate(Object event, StoredEvent stored) {
        if (event instanceof LetterEvent.LetterFiled filed && filed.employerNumber() != null) {
            String employerNumber = filed.employerNumber();
            return Optional.of(OuterEvent.of(employerNumber, letterFiled(filed, employerNumber)));
        }
        return Optional.empty();
    }

    private static LetterFiled letterFiled(LetterEvent.LetterFiled filed, String employerNumber) {
        return new LetterFiled(
                filed.letterId(),
                employerNumber,
                filed.kind(),
                filed.month(),
                filed.reportId(),
                filed.sha256(),
                filed.language());
    }
}
