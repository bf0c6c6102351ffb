package org.fondsloket.mailbox.intake;

import java.util.List;
import java.util.Map;
import org.fondsloket.contracts.PortalAccessBlocked;
import org.fondsloket.contracts.PortalAccessInvited;
import org.fondsloket.contracts.PortalAccessUnblocked;
import org.fondsloket.mailbox.mailing.MailKind;
import org.fondsloket.mailbox.mailing.MailPlan;
import org.fondsloket.mailbox.mailing.MailReader;
import org.fondsloket.mailbox.mailing.PlannedMail;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** When an employer opens or closes the portal for a worker, then the worker gets a mail. */
@Component
class PortalAccessConsumer implements OuterEventConsumer {

    private final MailPlan mails;

    PortalAccessConsumer(MailPlan mails) {
        this.mails = mails;
    }

    @Override
    public String name() {
        return "portal-accesses";
    }

    @Override
    public List<String> topics() {
        return List.of("identity.portal-access.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.erased()) {
            return;
        }
        switch (event.type()) {
            case "identity.portal-access-invited.v1" ->
                    invited(event, event.payload(PortalAccessInvited.class));
            case "identity.portal-access-blocked.v1" -> {
                PortalAccessBlocked blocked = event.payload(PortalAccessBlocked.class);
                // The reason stays with the employer.
                told(
                        event,
                        MailKind.PORTAL_BLOCKED,
                        blocked.workerNumber(),
                        blocked.accessId(),
                        blocked.employerNumber());
            }
            case "identity.portal-access-unblocked.v1" -> {
                PortalAccessUnblocked open = event.payload(PortalAccessUnblocked.class);
                told(
                        event,
                        MailKind.PORTAL_UNBLOCKED,
                        open.workerNumber(),
                        open.accessId(),
                        open.employerNumber());
            }
            default -> {
                // The worker knows, or nothing can be done.
            }
        }
    }

    private void invited(ReceivedEvent event, PortalAccessInvited invited) {
        mails.plan(
                PlannedMail.about(
                                MailKind.PORTAL_INVITATION,
                                MailReader.WORKER,
                                invited.workerNumber(),
                                invited.invitationId(),
                                Map.of("employerNumber", invited.employerNumber()))
                        .until(invited.expiresAt()),
                event.time());
    }

    /** An access may be closed and opened many times: each time is a cause of its own. */
    private void told(
            ReceivedEvent event,
            MailKind kind,
            String workerNumber,
            String accessId,
            String employerNumber) {
        mails.plan(
                new PlannedMail(
                        kind,
                        MailReader.WORKER,
                        workerNumber,
                        event.id(),
                        accessId,
                        Map.of("employerNumber", employerNumber),
                        null),
                event.time());
    }
}
