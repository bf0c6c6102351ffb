package org.fondsloket.mailbox.intake;

import java.util.List;
import java.util.Map;
import org.fondsloket.contracts.InviteeRecorded;
import org.fondsloket.mailbox.directory.InviteeDirectory;
import org.fondsloket.mailbox.mailing.MailKind;
import org.fondsloket.mailbox.mailing.MailPlan;
import org.fondsloket.mailbox.mailing.MailReader;
import org.fondsloket.mailbox.mailing.PlannedMail;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** When somebody invites a colleague, then the colleague gets a mail with a link. */
@Component
class InviteeConsumer implements OuterEventConsumer {

    private final InviteeDirectory invitees;
    private final MailPlan mails;

    InviteeConsumer(InviteeDirectory invitees, MailPlan mails) {
        this.invitees = invitees;
        this.mails = mails;
    }

    @Override
    public String name() {
        return "invitees";
    }

    @Override
    public List<String> topics() {
        return List.of("identity.invitee.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.erased()) {
            invitees.forget(event.key());
        } else if (event.type().equals("identity.invitee-recorded.v1")) {
            InviteeRecorded invitee = event.payload(InviteeRecorded.class);
            invitees.put(invitee.invitationId(), invitee.email(), invitee.language());
            mails.plan(
                    PlannedMail.about(
                                    MailKind.COLLEAGUE_INVITATION,
                                    MailReader.INVITEE,
                                    invitee.invitationId(),
                                    invitee.invitationId(),
                                    Map.of("organisation", invitee.organisation()))
                            .until(invitee.expiresAt()),
                    event.time());
        }
    }
}
