package org.fondsloket.identity.people;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.fondsloket.identity.access.AccessCommand.GrantAccess;
import org.fondsloket.identity.colleague.ColleagueInvitationEvent.ColleagueJoined;
import org.fondsloket.identity.organisation.OrganisationCommand.AdmitUser;
import org.fondsloket.identity.organisation.OrganisationCommand.AppointManager;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.command.EnvelopeMetaData;
import org.fondsloket.platform.event.Envelope;
import org.springframework.stereotype.Component;

/** Whoever took up an invitation may do what its sender ticked. */
@Component
@ProcessingGroup("newcomer")
class WhenAColleagueJoinsThenHeHasHisRights {

    private final Commands commands;

    WhenAColleagueJoinsThenHeHasHisRights(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(ColleagueJoined event, MetaData metaData, @MessageIdentifier String eventId) {
        Envelope envelope = EnvelopeMetaData.read(metaData).causedBy(eventId);
        if (!event.rights().isEmpty()) {
            commands.send(
                    new GrantAccess(event.subject(), event.organisation(), event.rights()),
                    envelope);
        }
        commands.send(
                event.manager()
                        ? new AppointManager(event.organisation(), event.subject())
                        : new AdmitUser(event.organisation(), event.subject()),
                envelope);
    }
}
