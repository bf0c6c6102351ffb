package org.fondsloket.identity.delegation;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.fondsloket.identity.mandate.MandateEvent.MandateActivated;
import org.fondsloket.identity.mandate.MandateEvent.MandateDeclined;
import org.fondsloket.identity.mandate.MandateEvent.MandateExpired;
import org.fondsloket.identity.mandate.MandateEvent.MandateGranted;
import org.fondsloket.identity.mandate.MandateEvent.MandateLapsed;
import org.fondsloket.identity.mandate.MandateEvent.MandateRejected;
import org.fondsloket.identity.mandate.MandateEvent.MandateRequested;
import org.fondsloket.identity.mandate.MandateEvent.MandateRevoked;
import org.fondsloket.identity.mandate.MandateEvent.MandateSuspended;
import org.fondsloket.identity.mandate.MandateEvent.MandateUserAssigned;
import org.fondsloket.identity.mandate.MandateEvent.MandateUserRemoved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the view in step with the store. */
@Component
@ProcessingGroup("mandate")
class MandateProjection {

    private final Mandates mandates;

    MandateProjection(Mandates mandates) {
        this.mandates = mandates;
    }

    @EventHandler
    void on(MandateRequested event, @Timestamp Instant at) {
        mandates.request(
                event.mandateId(), event.terms(), event.requestedBy(), event.replaces(), at);
    }

    @EventHandler
    void on(MandateGranted event, @Timestamp Instant at) {
        mandates.move(event.mandateId(), "GRANTED", null, at);
        mandates.onPaper(event.mandateId(), event.documentId());
    }

    @EventHandler
    void on(MandateActivated event, @Timestamp Instant at) {
        mandates.move(event.mandateId(), "ACTIVE", null, at);
    }

    @EventHandler
    void on(MandateSuspended event, @Timestamp Instant at) {
        mandates.move(event.mandateId(), "SUSPENDED", event.reason(), at);
    }

    @EventHandler
    void on(MandateDeclined event, @Timestamp Instant at) {
        end(event.mandateId(), "DECLINED", null, at);
    }

    @EventHandler
    void on(MandateRejected event, @Timestamp Instant at) {
        end(event.mandateId(), "REJECTED", event.reason(), at);
    }

    @EventHandler
    void on(MandateRevoked event, @Timestamp Instant at) {
        end(event.mandateId(), "REVOKED", event.reason(), at);
    }

    @EventHandler
    void on(MandateExpired event, @Timestamp Instant at) {
        end(event.mandateId(), "EXPIRED", null, at);
    }

    @EventHandler
    void on(MandateLapsed event, @Timestamp Instant at) {
        end(event.mandateId(), "LAPSED", null, at);
        mandates.inBatch(event.mandateId(), event.batchId());
    }

    @EventHandler
    void on(MandateUserAssigned event) {
        mandates.assign(event.mandateId(), event.subject(), event.services(), event.validUntil());
    }

    @EventHandler
    void on(MandateUserRemoved event) {
        mandates.remove(event.mandateId(), event.subject());
    }

    @ResetHandler
    void reset() {
        mandates.clear();
    }

    private void end(String mandateId, String state, @Nullable String reason, Instant at) {
        mandates.move(mandateId, state, reason, at);
        mandates.removeAll(mandateId);
    }
}
