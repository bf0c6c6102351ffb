package org.fondsloket.identity.people;

import java.util.List;
import org.fondsloket.contracts.MailFailed;
import org.fondsloket.identity.colleague.ColleagueInvitationCommand.NoteUndelivered;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** Notes that a colleague's link did not arrive, so that the main user mends the address. */
@Component
class InviteeMailConsumer implements OuterEventConsumer {

    private final Invitees invitees;
    private final Commands commands;

    InviteeMailConsumer(Invitees invitees, Commands commands) {
        this.invitees = invitees;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "colleague-mails";
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
        if (invitees.find(failed.reference()).isPresent()) {
            commands.send(
                    new NoteUndelivered(failed.reference(), failed.cause()),
                    event.envelope().causedBy(event.id()));
        }
    }
}
