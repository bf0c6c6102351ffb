package org.fondsloket.reporting.publication;

import java.util.Optional;
import org.fondsloket.contracts.AbsenceReported;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.OuterEventTranslator;
import org.fondsloket.platform.relay.StoredEvent;
import org.fondsloket.reporting.absence.AbsenceEvent;
import org.springframework.stereotype.Component;

/** Says what the others may know of a reported absence: all of it. */
@Component
class AbsenceEventTranslator implements OuterEventTranslator {

    @Override
    public Optional<OuterEvent> translate(Object event, StoredEvent stored) {
        return event instanceof AbsenceEvent.AbsenceReported reported
                ? Optional.of(
                        OuterEvent.of(
                                reported.employerNumber(),
                                new AbsenceReported(
                                        reported.absenceId(),
                                        reported.employerNumber(),
                                        reported.workerNumber(),
                                        reported.kind(),
                                        reported.from(),
                                        reported.to(),
                                        reported.lostHours(),
                                        reported.language(),
                                        reported.reportedAt())))
                : Optional.empty();
    }
}
