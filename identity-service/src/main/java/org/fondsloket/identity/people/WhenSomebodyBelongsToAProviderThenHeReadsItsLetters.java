package org.fondsloket.identity.people;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.fondsloket.identity.access.AccessCommand.GrantAccess;
import org.fondsloket.identity.access.AccessCommand.RevokeAccess;
import org.fondsloket.identity.access.Right;
import org.fondsloket.identity.organisation.OrganisationEvent.UserAdmitted;
import org.fondsloket.identity.organisation.OrganisationEvent.UserReleased;
import org.fondsloket.identity.registration.RegistrationCommand.Kind;
import org.fondsloket.identity.registration.RegistrationDecider;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.command.EnvelopeMetaData;
import org.springframework.stereotype.Component;

/**
 * At a provider nobody hands out rights one by one: its own people read its own letters. What they
 * may do for clients follows from mandates.
 */
@Component
@ProcessingGroup("newcomer")
class WhenSomebodyBelongsToAProviderThenHeReadsItsLetters {

    private final Commands commands;

    WhenSomebodyBelongsToAProviderThenHeReadsItsLetters(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(UserAdmitted event, MetaData metaData, @MessageIdentifier String eventId) {
        if (isProvider(event.organisation())) {
            commands.send(
                    new GrantAccess(
                            event.subject(), event.organisation(), List.of(Right.BOX.name())),
                    EnvelopeMetaData.read(metaData).causedBy(eventId));
        }
    }

    @EventHandler
    void on(UserReleased event, MetaData metaData, @MessageIdentifier String eventId) {
        if (isProvider(event.organisation())) {
            commands.send(
                    new RevokeAccess(event.subject(), event.organisation()),
                    EnvelopeMetaData.read(metaData).causedBy(eventId));
        }
    }

    private static boolean isProvider(String organisation) {
        return RegistrationDecider.kindOf(organisation) == Kind.PROVIDER;
    }
}
