package org.fondsloket.employer.publication;

import java.util.Optional;
import org.fondsloket.contracts.EmployerRegistered;
import org.fondsloket.employer.employer.EmployerEvent;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.OuterEventTranslator;
import org.fondsloket.platform.relay.StoredEvent;
import org.springframework.stereotype.Component;

/** What the others learn of an employer. */
@Component
final class EmployerEventTranslator implements OuterEventTranslator {

    @Override
    public Optional<OuterEvent> translate(Object event, StoredEvent stored) {
        return event instanceof EmployerEvent employerEvent
                ? Optional.of(outer(employerEvent))
                : Optional.empty();
    }

    private static OuterEvent outer(EmployerEvent event) {
        return switch (event) {
            case EmployerEvent.EmployerRegistered registered ->
                    OuterEvent.of(
                            registered.employerNumber(),
                            new EmployerRegistered(
                                    registered.employerNumber(),
                                    registered.companyName(),
                                    registered.country(),
                                    registered.activity(),
                                    registered.participationFrom()));
        };
    }
}
