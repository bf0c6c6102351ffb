package org.fondsloket.identity.workeraccess;

import java.util.List;
import org.fondsloket.contracts.MailFailed;
import org.fondsloket.identity.portalaccess.PortalAccess.Ending;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.EndInvitation;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** Ends an invitation whose mail will never arrive, so that the employer sees it (S001-12). */
@Component
class MailConsumer implements OuterEventConsumer {

    private final PortalAccesses accesses;
    private final Commands commands;

    MailConsumer(PortalAccesses accesses, Commands commands) {
        this.accesses = accesses;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "invitation-mails";
    }

    @Override
    public List<String> topics() {
        return List.of("mailbox.mail.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (!event.type().equals("mailbox.mail-failed.v1")) {
            return;
        }
        String invitation = event.payload(MailFailed.class).reference();
        accesses.ofInvitation(invitation)
                .ifPresent(
                        row ->
                                commands.send(
                                        new EndInvitation(
                                                row.employerNumber(),
                                                row.workerNumber(),
                                                invitation,
                                                Ending.MAIL_FAILED),
                                        event.envelope().causedBy(event.id())));
    }
}
