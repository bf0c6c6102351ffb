package org.fondsloket.mailbox.publication;

import java.util.Optional;
import org.fondsloket.contracts.LetterFiled;
import org.fondsloket.mailbox.letter.LetterEvent;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.OuterEventTranslator;
import org.fondsloket.platform.relay.StoredEvent;
import org.springframework.stereotype.Component;

/** Tells the world that a letter was filed; that it was asked for or read stays inside. */
@Component
class MailboxEventTranslator implements OuterEventTranslator {

    @Override
    public Optional<OuterEvent> translate(Object event, StoredEvent stored) {
        return event instanceof LetterEvent.LetterFiled filed
                ? Optional.of(OuterEvent.of(filed.employerNumber(), letterFiled(filed)))
                : Optional.empty();
    }

    private static LetterFiled letterFiled(LetterEvent.LetterFiled filed) {
        return new LetterFiled(
                filed.letterId(),
                filed.employerNumber(),
                filed.kind(),
                filed.month(),
                filed.reportId(),
                filed.sha256(),
                filed.language());
    }
}
