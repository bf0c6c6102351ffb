package org.fondsloket.identity.people;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.fondsloket.identity.colleague.ColleagueInvitationEvent.ColleagueInvitationEnded;
import org.fondsloket.identity.colleague.ColleagueInvitationEvent.ColleagueInvited;
import org.fondsloket.identity.colleague.ColleagueInvitationEvent.ColleagueJoined;
import org.fondsloket.identity.colleague.ColleagueInvitationEvent.ColleagueUndelivered;
import org.springframework.stereotype.Component;

/** Keeps the list of invited colleagues in step with the store. */
@Component
@ProcessingGroup("invitees")
class InviteeProjection {

    private final Invitees invitees;

    InviteeProjection(Invitees invitees) {
        this.invitees = invitees;
    }

    @EventHandler
    void on(ColleagueInvited event, @Timestamp Instant at) {
        invitees.invited(event, at);
    }

    @EventHandler
    void on(ColleagueUndelivered event) {
        invitees.undelivered(event.invitationId(), event.cause());
    }

    @EventHandler
    void on(ColleagueInvitationEnded event) {
        invitees.over(event.invitationId(), "ENDED", event.cause(), null);
        invitees.forget(event.invitationId());
    }

    @EventHandler
    void on(ColleagueJoined event) {
        invitees.over(event.invitationId(), "JOINED", null, event.subject());
        invitees.forget(event.invitationId());
    }

    @ResetHandler
    void reset() {
        invitees.clear();
    }
}
