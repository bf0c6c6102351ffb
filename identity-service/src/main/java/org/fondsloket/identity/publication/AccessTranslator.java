package org.fondsloket.identity.publication;

import java.util.Optional;
import org.fondsloket.identity.access.AccessEvent;
import org.fondsloket.identity.access.AccessEvent.AccessGranted;
import org.fondsloket.identity.access.AccessEvent.AccessRevoked;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.OuterEventTranslator;
import org.fondsloket.platform.relay.StoredEvent;
import org.springframework.stereotype.Component;

/** Publishes every change of an access under the employer's number. */
@Component
class AccessTranslator implements OuterEventTranslator {

    @Override
    public Optional<OuterEvent> translate(Object event, StoredEvent stored) {
        return event instanceof AccessEvent access
                ? Optional.of(translate(access))
                : Optional.empty();
    }

    private static OuterEvent translate(AccessEvent event) {
        return switch (event) {
            case AccessGranted(var subject, var employerNumber, var rights) ->
                    OuterEvent.of(
                            employerNumber,
                            new org.fondsloket.contracts.AccessGranted(
                                    subject, employerNumber, rights));
            case AccessRevoked(var subject, var employerNumber) ->
                    OuterEvent.of(
                            employerNumber,
                            new org.fondsloket.contracts.AccessRevoked(subject, employerNumber));
        };
    }
}
