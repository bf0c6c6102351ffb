package org.fondsloket.reporting.absence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.fondsloket.platform.store.StoredAs;
import org.jspecify.annotations.Nullable;

/** What happened to a worker's absences. */
public sealed interface AbsenceEvent {

    String employerNumber();

    String workerNumber();

    /** Name of the aggregate in the event store. */
    default String aggregateId() {
        return WorkerAbsences.aggregateId(employerNumber(), workerNumber());
    }

    /** A worker is absent without pay. */
    @StoredAs("reporting.AbsenceReported")
    record AbsenceReported(
            String absenceId,
            String employerNumber,
            String workerNumber,
            String kind,
            LocalDate from,
            LocalDate to,
            @Nullable BigDecimal lostHours,
            String language,
            Instant reportedAt)
            implements AbsenceEvent {}

    /** The worker was not absent after all. */
    @StoredAs("reporting.AbsenceTakenBack")
    record AbsenceTakenBack(
            String absenceId,
            String employerNumber,
            String workerNumber,
            String kind,
            LocalDate from,
            LocalDate to,
            @Nullable BigDecimal lostHours,
            String language,
            Instant takenBackAt)
            implements AbsenceEvent {}
}
