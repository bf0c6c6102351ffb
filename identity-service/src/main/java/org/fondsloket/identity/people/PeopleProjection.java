package org.fondsloket.identity.people;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.fondsloket.identity.organisation.OrganisationEvent.ManagerAppointed;
import org.fondsloket.identity.organisation.OrganisationEvent.ManagerDismissed;
import org.fondsloket.identity.organisation.OrganisationEvent.OrganisationResumed;
import org.fondsloket.identity.organisation.OrganisationEvent.OrganisationStopped;
import org.fondsloket.identity.organisation.OrganisationEvent.UserAdmitted;
import org.fondsloket.identity.organisation.OrganisationEvent.UserReleased;
import org.fondsloket.identity.standing.StandingEvent.BrokerProofEnded;
import org.fondsloket.identity.standing.StandingEvent.IdentityProofed;
import org.fondsloket.identity.standing.StandingEvent.LevelRaiseAsked;
import org.springframework.stereotype.Component;

/** Keeps the view in step with the store. */
@Component
@ProcessingGroup("people")
class PeopleProjection {

    private final Users users;

    PeopleProjection(Users users) {
        this.users = users;
    }

    @EventHandler
    void on(UserAdmitted event) {
        users.admit(event.organisation(), event.subject());
    }

    @EventHandler
    void on(UserReleased event) {
        users.release(event.organisation(), event.subject());
    }

    @EventHandler
    void on(ManagerAppointed event) {
        users.setManager(event.organisation(), event.subject(), true);
    }

    @EventHandler
    void on(ManagerDismissed event) {
        users.setManager(event.organisation(), event.subject(), false);
    }

    @EventHandler
    void on(OrganisationStopped event) {
        users.halt(event.organisation(), event.reason());
    }

    @EventHandler
    void on(OrganisationResumed event) {
        users.resume(event.organisation());
    }

    @EventHandler
    void on(LevelRaiseAsked event) {
        users.askLevel(event.subject(), event.level());
    }

    @EventHandler
    void on(IdentityProofed event) {
        users.proof(event.subject(), event.proofUntil());
    }

    @EventHandler
    void on(BrokerProofEnded event) {
        users.proof(event.subject(), event.proofUntil());
    }

    @ResetHandler
    void reset() {
        users.clear();
    }
}
