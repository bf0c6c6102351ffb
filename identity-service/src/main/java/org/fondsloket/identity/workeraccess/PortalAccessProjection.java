package org.fondsloket.identity.workeraccess;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.fondsloket.identity.employeeportal.EmployeePortalEvent;
import org.fondsloket.identity.employeeportal.EmployeePortalEvent.EmployeePortalOpened;
import org.fondsloket.identity.portalaccess.PortalAccess.Ending;
import org.fondsloket.identity.portalaccess.PortalAccessEvent;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessActivated;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessBirthDateRefused;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessBlocked;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessInvitationAsked;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessInvitationEnded;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessInvited;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessSecondFactorReset;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessUnblocked;
import org.fondsloket.platform.command.EnvelopeMetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the view in step with the store. */
@Component
@ProcessingGroup("worker-access")
class PortalAccessProjection {

    private final PortalAccesses accesses;

    PortalAccessProjection(PortalAccesses accesses) {
        this.accesses = accesses;
    }

    @EventHandler
    void on(EmployeePortalEvent event) {
        accesses.open(event.employerNumber(), event instanceof EmployeePortalOpened);
    }

    @EventHandler
    void on(PortalAccessEvent event, @Timestamp Instant at, MetaData metaData) {
        String by = EnvelopeMetaData.read(metaData).actor().person();
        switch (event) {
            case PortalAccessInvited(var employer, var worker, var invitation, var expiresAt) ->
                    accesses.invite(employer, worker, invitation, expiresAt, at, by);
            case PortalAccessInvitationEnded ended ->
                    move(
                            ended,
                            Ending.valueOf(ended.cause()).status().name(),
                            null,
                            ended.cause(),
                            at,
                            by);
            case PortalAccessInvitationAsked(var employer, var worker, _) ->
                    accesses.ask(employer, worker, at);
            case PortalAccessBirthDateRefused(var employer, var worker, _) ->
                    accesses.refuseDate(employer, worker);
            case PortalAccessActivated activated ->
                    move(activated, "ACTIVE", activated.subject(), null, at, by);
            case PortalAccessBlocked blocked ->
                    move(blocked, "BLOCKED", blocked.subject(), blocked.reason(), at, by);
            case PortalAccessUnblocked unblocked ->
                    move(unblocked, "ACTIVE", unblocked.subject(), null, at, by);
            case PortalAccessSecondFactorReset _ -> {}
        }
    }

    @ResetHandler
    void reset() {
        accesses.clear();
    }

    private void move(
            PortalAccessEvent event,
            String state,
            @Nullable String subject,
            @Nullable String reason,
            Instant at,
            String by) {
        accesses.move(event.employerNumber(), event.workerNumber(), state, subject, reason, at, by);
    }
}
