package org.fondsloket.identity.publication;

import java.util.Optional;
import org.fondsloket.identity.registration.RegistrationEvent;
import org.fondsloket.identity.registration.RegistrationEvent.RegistrationCompleted;
import org.fondsloket.identity.registration.RegistrationEvent.RegistrationInvited;
import org.fondsloket.identity.registration.RegistrationEvent.RegistrationUndelivered;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.OuterEventTranslator;
import org.fondsloket.platform.relay.StoredEvent;
import org.springframework.stereotype.Component;

/** Publishes registrations under the organisation's number, without any code. */
@Component
class RegistrationTranslator implements OuterEventTranslator {

    @Override
    public Optional<OuterEvent> translate(Object event, StoredEvent stored) {
        return event instanceof RegistrationEvent registration
                ? translate(registration)
                : Optional.empty();
    }

    private static Optional<OuterEvent> translate(RegistrationEvent event) {
        return switch (event) {
            case RegistrationInvited(
                            var id,
                            var organisation,
                            var kind,
                            var channel,
                            var expiresAt,
                            var mandate) ->
                    Optional.of(
                            OuterEvent.of(
                                    organisation,
                                    new org.fondsloket.contracts.RegistrationInvited(
                                            id, organisation, kind, channel, expiresAt, mandate)));
            case RegistrationCompleted(var id, var organisation, _, var subject) ->
                    Optional.of(
                            OuterEvent.of(
                                    organisation,
                                    new org.fondsloket.contracts.RegistrationCompleted(
                                            id, organisation, subject)));
            // Whoever sent the mail knows already.
            case RegistrationUndelivered _ -> Optional.empty();
        };
    }
}
