package org.fondsloket.identity.desk;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.fondsloket.identity.desk.WorkItems.Kind;
import org.fondsloket.identity.mandate.MandateEvent.MandateActivated;
import org.fondsloket.identity.mandate.MandateEvent.MandateExpired;
import org.fondsloket.identity.mandate.MandateEvent.MandateGranted;
import org.fondsloket.identity.mandate.MandateEvent.MandateLapsed;
import org.fondsloket.identity.mandate.MandateEvent.MandateRejected;
import org.fondsloket.identity.mandate.MandateEvent.MandateRevoked;
import org.fondsloket.identity.standing.StandingEvent.IdentityProofed;
import org.fondsloket.identity.standing.StandingEvent.LevelRaiseAsked;
import org.springframework.stereotype.Component;

/** Keeps the list in step with the store. */
@Component
@ProcessingGroup("desk")
class DeskProjection {

    private final WorkItems items;

    DeskProjection(WorkItems items) {
        this.items = items;
    }

    @EventHandler
    void on(MandateGranted event, @Timestamp Instant at) {
        items.add(
                Kind.MANDATE,
                event.mandateId(),
                event.terms().employerNumber(),
                event.terms().grantee(),
                at);
    }

    @EventHandler
    void on(MandateActivated event) {
        items.done(Kind.MANDATE, event.mandateId());
    }

    @EventHandler
    void on(MandateRejected event) {
        items.done(Kind.MANDATE, event.mandateId());
    }

    @EventHandler
    void on(MandateRevoked event) {
        items.done(Kind.MANDATE, event.mandateId());
    }

    @EventHandler
    void on(MandateExpired event) {
        items.done(Kind.MANDATE, event.mandateId());
    }

    @EventHandler
    void on(MandateLapsed event) {
        items.done(Kind.MANDATE, event.mandateId());
    }

    /** L2 the person reaches alone; for L3 somebody has to look at a document. */
    @EventHandler
    void on(LevelRaiseAsked event, @Timestamp Instant at) {
        if ("L3".equals(event.level())) {
            items.add(Kind.PROOFING, event.subject(), event.organisation(), null, at);
        }
    }

    @EventHandler
    void on(IdentityProofed event) {
        items.done(Kind.PROOFING, event.subject());
    }

    @ResetHandler
    void reset() {
        items.clear();
    }
}
