package org.fondsloket.identity.publication;

import java.util.Optional;
import org.fondsloket.identity.portalaccess.PortalAccessDecider;
import org.fondsloket.identity.portalaccess.PortalAccessEvent;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessActivated;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessBirthDateRefused;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessBlocked;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessInvitationAsked;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessInvitationEnded;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessInvited;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessSecondFactorReset;
import org.fondsloket.identity.portalaccess.PortalAccessEvent.PortalAccessUnblocked;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.OuterEventTranslator;
import org.fondsloket.platform.relay.StoredEvent;
import org.springframework.stereotype.Component;

/** Publishes what becomes of workers' access under the number of the employer that gives it. */
@Component
class PortalAccessTranslator implements OuterEventTranslator {

    @Override
    public Optional<OuterEvent> translate(Object event, StoredEvent stored) {
        return event instanceof PortalAccessEvent access ? translate(access) : Optional.empty();
    }

    private static Optional<OuterEvent> translate(PortalAccessEvent event) {
        String employer = event.employerNumber();
        String worker = event.workerNumber();
        String id = PortalAccessDecider.accessId(employer, worker);
        return switch (event) {
            case PortalAccessInvited(_, _, var invitation, var expiresAt) ->
                    of(
                            employer,
                            new org.fondsloket.contracts.PortalAccessInvited(
                                    id, employer, worker, invitation, expiresAt));
            case PortalAccessInvitationEnded(_, _, var invitation, var cause) ->
                    of(
                            employer,
                            new org.fondsloket.contracts.PortalAccessInvitationEnded(
                                    id, employer, worker, invitation, cause));
            case PortalAccessActivated(_, _, _, var subject) ->
                    of(
                            employer,
                            new org.fondsloket.contracts.PortalAccessActivated(
                                    id, employer, worker, subject));
            case PortalAccessBlocked(_, _, _, var reason) ->
                    of(
                            employer,
                            new org.fondsloket.contracts.PortalAccessBlocked(
                                    id, employer, worker, reason));
            case PortalAccessUnblocked _ ->
                    of(
                            employer,
                            new org.fondsloket.contracts.PortalAccessUnblocked(
                                    id, employer, worker));
            // Tries are the link's own business; of a removed factor the login itself tells.
            case PortalAccessBirthDateRefused _,
                    PortalAccessInvitationAsked _,
                    PortalAccessSecondFactorReset _ ->
                    Optional.empty();
        };
    }

    private static Optional<OuterEvent> of(String employerNumber, Record contract) {
        return Optional.of(OuterEvent.of(employerNumber, contract));
    }
}
