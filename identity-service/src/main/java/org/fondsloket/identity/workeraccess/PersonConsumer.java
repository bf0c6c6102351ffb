package org.fondsloket.identity.workeraccess;

import java.util.List;
import org.fondsloket.contracts.PersonRecorded;
import org.fondsloket.identity.employment.Workers;
import org.fondsloket.identity.mailaddress.MailAddressChanges;
import org.fondsloket.identity.portalaccess.PortalAccess.Ending;
import org.fondsloket.identity.portalaccess.PortalAccess.Status;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.Block;
import org.fondsloket.identity.portalaccess.PortalAccessCommand.EndInvitation;
import org.fondsloket.identity.provisioning.Provisioning;
import org.fondsloket.identity.workeraccess.PortalAccesses.Row;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/**
 * Follows who a worker is. A link that went to another address dies, a login may take over the new
 * one (S001-10), and of whoever is erased no name is left, nor a login.
 */
@Component
class PersonConsumer implements OuterEventConsumer {

    private final Workers workers;
    private final PortalAccesses accesses;
    private final Provisioning provisioning;
    private final MailAddressChanges addresses;
    private final Commands commands;

    PersonConsumer(
            Workers workers,
            PortalAccesses accesses,
            Provisioning provisioning,
            MailAddressChanges addresses,
            Commands commands) {
        this.workers = workers;
        this.accesses = accesses;
        this.provisioning = provisioning;
        this.addresses = addresses;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "worker-persons";
    }

    @Override
    public List<String> topics() {
        return List.of("employee.person.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.erased()) {
            workers.erase(event.key());
            accesses.ofPerson(event.key()).forEach(row -> forget(row, envelope(event)));
        } else if (event.type().equals("employee.person-recorded.v1")
                && workers.record(event.payload(PersonRecorded.class))) {
            accesses.ofPerson(event.key())
                    .forEach(
                            row -> {
                                endInvitation(row, envelope(event));
                                offerAddress(row, event);
                            });
        }
    }

    private void offerAddress(Row row, ReceivedEvent event) {
        String subject = row.subject();
        if (subject != null) {
            addresses.ask(
                    subject,
                    row.workerNumber(),
                    event.payload(PersonRecorded.class).email(),
                    event.id(),
                    event.time(),
                    envelope(event));
        }
    }

    private void endInvitation(Row row, Envelope envelope) {
        String invitation = row.invitationId();
        if (invitation != null) {
            commands.send(
                    new EndInvitation(
                            row.employerNumber(),
                            row.workerNumber(),
                            invitation,
                            Ending.MAIL_ADDRESS_CHANGED),
                    envelope);
        }
    }

    private void forget(Row row, Envelope envelope) {
        endInvitation(row, envelope);
        String subject = row.subject();
        if (subject == null) {
            return;
        }
        if (row.state().equals(Status.ACTIVE.name())) {
            commands.send(new Block(row.employerNumber(), row.workerNumber(), "ERASED"), envelope);
        }
        addresses.forget(subject);
        provisioning.undo(subject, envelope);
    }

    private static Envelope envelope(ReceivedEvent event) {
        return event.envelope().causedBy(event.id());
    }
}
