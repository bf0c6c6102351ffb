package org.fondsloket.identity.workeraccess;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.fondsloket.identity.keycloak.KeycloakAdmin;
import org.fondsloket.identity.keycloak.Refused;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessBlocked;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessSecondFactorReset;
import org.fondsloket.identity.signin.SignInCommand.Change;
import org.fondsloket.identity.signin.SignInCommand.NoteChange;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.command.EnvelopeMetaData;
import org.springframework.stereotype.Component;

/** Whoever may do less than a moment ago starts over with a new login. */
@Component
@ProcessingGroup("access-taken")
class WhenAccessIsTakenThenSessionsEnd {

    private final PortalAccesses accesses;
    private final KeycloakAdmin keycloak;
    private final Commands commands;

    WhenAccessIsTakenThenSessionsEnd(
            PortalAccesses accesses, KeycloakAdmin keycloak, Commands commands) {
        this.accesses = accesses;
        this.keycloak = keycloak;
        this.commands = commands;
    }

    /** As long as the login opens something else, its sessions go on. */
    @EventHandler
    void on(PortalAccessBlocked event) {
        boolean more =
                accesses.ofSubject(event.subject()).stream()
                        .anyMatch(
                                row ->
                                        row.state().equals("ACTIVE")
                                                && !row.employerNumber()
                                                        .equals(event.employerNumber()));
        if (!more) {
            logout(event.subject());
        }
    }

    @EventHandler
    void on(
            PortalAccessSecondFactorReset event,
            @Timestamp Instant at,
            MetaData metaData,
            @MessageIdentifier String eventId) {
        keycloak.removeSecondFactors(event.subject());
        logout(event.subject());
        commands.send(
                new NoteChange(event.subject(), event.changeId(), Change.SECOND_FACTOR_REMOVED, at),
                EnvelopeMetaData.read(metaData).causedBy(eventId));
    }

    private void logout(String subject) {
        try {
            keycloak.logoutEverywhere(subject);
        } catch (Refused refused) {
            // Erased meanwhile: there is nobody left who could be logged in.
            if (refused.reason() != Refused.Reason.MISSING) {
                throw refused;
            }
        }
    }
}
