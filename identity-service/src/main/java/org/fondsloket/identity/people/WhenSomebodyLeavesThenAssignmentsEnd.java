package org.fondsloket.identity.people;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.fondsloket.identity.access.AccessEvent.AccessRevoked;
import org.fondsloket.identity.mandate.MandateCommand.RemoveUser;
import org.fondsloket.identity.organisation.OrganisationEvent.UserReleased;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.command.EnvelopeMetaData;
import org.fondsloket.platform.event.Envelope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever does not belong to an organisation any more acts on none of its mandates either. */
@Component
@ProcessingGroup("leaver")
class WhenSomebodyLeavesThenAssignmentsEnd {

    private final JdbcClient jdbc;
    private final Commands commands;

    WhenSomebodyLeavesThenAssignmentsEnd(JdbcClient jdbc, Commands commands) {
        this.jdbc = jdbc;
        this.commands = commands;
    }

    @EventHandler
    void on(AccessRevoked event, MetaData metaData, @MessageIdentifier String eventId) {
        end(
                event.employerNumber(),
                event.subject(),
                EnvelopeMetaData.read(metaData).causedBy(eventId));
    }

    @EventHandler
    void on(UserReleased event, MetaData metaData, @MessageIdentifier String eventId) {
        end(
                event.organisation(),
                event.subject(),
                EnvelopeMetaData.read(metaData).causedBy(eventId));
    }

    private void end(String organisation, String subject, Envelope envelope) {
        jdbc.sql(
                        """
                        select a.mandate_id from mandate_assignment a
                        join mandate m on m.mandate_id = a.mandate_id
                        where m.grantee = :organisation and a.subject = :subject
                        """)
                .param("organisation", organisation)
                .param("subject", subject)
                .query((row, _) -> row.getString("mandate_id"))
                .list()
                .forEach(mandate -> commands.send(new RemoveUser(mandate, subject), envelope));
    }
}
