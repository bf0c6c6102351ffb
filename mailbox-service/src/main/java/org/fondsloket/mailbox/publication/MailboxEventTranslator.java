package org.fondsloket.mailbox.publication;

import java.util.Optional;
import org.fondsloket.contracts.LetterFiled;
import org.fondsloket.contracts.MailFailed;
import org.fondsloket.mailbox.directory.ProviderDirectory;
import org.fondsloket.mailbox.letter.LetterEvent;
import org.fondsloket.mailbox.notice.NoticeEvent;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.OuterEventTranslator;
import org.fondsloket.platform.relay.StoredEvent;
import org.springframework.stereotype.Component;

/**
 * Tells the world that a letter to an employer was filed, and that a mail will never arrive; that a
 * letter was asked for or read, and what a worker or a provider gets, stays inside.
 */
@Component
class MailboxEventTranslator implements OuterEventTranslator {

    @Override
    public Optional<OuterEvent> translate(Object event, StoredEvent stored) {
        return switch (event) {
            case LetterEvent.LetterFiled filed -> filed(filed);
            case NoticeEvent.MailFailed(var mail, var kind, var reference, var cause) ->
                    Optional.of(
                            OuterEvent.of(reference, new MailFailed(mail, kind, reference, cause)));
            default -> Optional.empty();
        };
    }

    private static Optional<OuterEvent> filed(LetterEvent.LetterFiled filed) {
        String employerNumber = filed.employerNumber();
        return employerNumber == null || ProviderDirectory.isNumber(employerNumber)
                ? Optional.empty()
                : Optional.of(OuterEvent.of(employerNumber, letterFiled(filed, employerNumber)));
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
