package org.fondsloket.identity.enrolment;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.fondsloket.identity.registration.RegistrationEvent.RegistrationCompleted;
import org.fondsloket.identity.registration.RegistrationEvent.RegistrationInvited;
import org.fondsloket.identity.registration.RegistrationEvent.RegistrationUndelivered;
import org.springframework.stereotype.Component;

/** Keeps the list of invitations in step with the store. */
@Component
@ProcessingGroup("enrolment")
class RegistrationProjection {

    private final Registrations registrations;

    RegistrationProjection(Registrations registrations) {
        this.registrations = registrations;
    }

    @EventHandler
    void on(RegistrationInvited event, @Timestamp Instant at) {
        registrations.invited(event, at);
    }

    @EventHandler
    void on(RegistrationCompleted event) {
        registrations.completed(event.registrationId(), event.subject());
    }

    @EventHandler
    void on(RegistrationUndelivered event) {
        registrations.undelivered(event.registrationId(), event.cause());
    }

    @ResetHandler
    void reset() {
        registrations.clear();
    }
}
