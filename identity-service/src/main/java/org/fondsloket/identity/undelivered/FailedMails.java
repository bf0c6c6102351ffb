package org.fondsloket.identity.undelivered;

import java.util.List;
import org.fondsloket.contracts.MailFailed;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** Hears from mailbox-service of mails that failed, once for all who watch. */
@Component
class FailedMails implements OuterEventConsumer {

    private final List<MailWatcher> watchers;

    FailedMails(List<MailWatcher> watchers) {
        this.watchers = watchers;
    }

    @Override
    public String name() {
        return "failed-mails";
    }

    @Override
    public List<String> topics() {
        return List.of("mailbox.mail.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.erased() || !event.type().equals("mailbox.mail-failed.v1")) {
            return;
        }
        MailFailed failed = event.payload(MailFailed.class);
        watchers.forEach(
                watcher -> watcher.onFailure(failed, event.envelope().causedBy(event.id())));
    }
}
