package org.fondsloket.reporting.publication;

import java.util.Optional;
import org.fondsloket.contracts.AbsenceReported;
import org.fondsloket.contracts.AbsenceTakenBack;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.OuterEventTranslator;
import org.fondsloket.platform.relay.StoredEvent;
import org.fondsloket.reporting.absence.AbsenceEvent;
import org.springframework.stereotype.Component;

/** Says what the others may know of absences: all of it. */
@Component
class AbsenceEventTranslator implements OuterEventTranslator {

    @Override
    public Optional<OuterEvent> translate(Object event, StoredEvent stored) {
        return event instanceof AbsenceEvent absence
                ? Optional.of(OuterEvent.of(absence.employerNumber(), told(absence)))
                : Optional.empty();
    }

    private static Record told(AbsenceEvent event) {
        return switch (event) {
            case AbsenceEvent.AbsenceReported reported ->
                    new AbsenceReported(
                            reported.absenceId(),
                            reported.employerNumber(),
                            reported.workerNumber(),
                            reported.kind(),
                            reported.from(),
                            reported.to(),
                            reported.lostHours(),
                            reported.language(),
                            reported.reportedAt());
            case AbsenceEvent.AbsenceTakenBack back ->
                    new AbsenceTakenBack(
                            back.absenceId(),
                            back.employerNumber(),
                            back.workerNumber(),
                            back.kind(),
                            back.from(),
                            back.to(),
                            back.lostHours(),
                            back.language(),
                            back.takenBackAt());
        };
    }
}
