package org.fondsloket.identity.enrolment;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.fondsloket.identity.access.AccessCommand.GrantAccess;
import org.fondsloket.identity.access.Right;
import org.fondsloket.identity.organisation.OrganisationCommand.AppointManager;
import org.fondsloket.identity.registration.RegistrationCommand.Kind;
import org.fondsloket.identity.registration.RegistrationEvent.RegistrationCompleted;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.command.EnvelopeMetaData;
import org.fondsloket.platform.event.Envelope;
import org.springframework.stereotype.Component;

/**
 * The first user manages the others; of an employer he has every right until he gives some away.
 */
@Component
@ProcessingGroup("newcomer")
class WhenSomebodyRegistersThenHeIsMainUser {

    private final Commands commands;

    WhenSomebodyRegistersThenHeIsMainUser(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(RegistrationCompleted event, MetaData metaData, @MessageIdentifier String eventId) {
        Envelope envelope = EnvelopeMetaData.read(metaData).causedBy(eventId);
        if (Kind.EMPLOYER.name().equals(event.kind())) {
            commands.send(
                    new GrantAccess(
                            event.subject(),
                            event.organisation(),
                            Right.of(event.organisation()).stream().map(Right::name).toList()),
                    envelope);
        }
        commands.send(new AppointManager(event.organisation(), event.subject()), envelope);
    }
}
