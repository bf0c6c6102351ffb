package org.fondsloket.reporting.absence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.fondsloket.platform.command.AggregateCommand;
import org.jspecify.annotations.Nullable;

/** What can be asked of a worker's absences at one employer. */
public sealed interface AbsenceCommand extends AggregateCommand<@Nullable Void> {

    String employerNumber();

    String workerNumber();

    @Override
    default String aggregateId() {
        return WorkerAbsences.aggregateId(employerNumber(), workerNumber());
    }

    /**
     * Says that a worker is absent without pay.
     *
     * @param absenceId name of the absence for the rest of the world; said twice, the first counts
     * @param kind code of the scheme, checked at the edge
     * @param to last day, in the month of the first
     * @param lostHours null where the kind has none
     * @param language language of whoever reports it, for letters
     */
    record ReportAbsence(
            String absenceId,
            String employerNumber,
            String workerNumber,
            String kind,
            LocalDate from,
            LocalDate to,
            @Nullable BigDecimal lostHours,
            String language,
            Instant reportedAt)
            implements AbsenceCommand {}

    /**
     * Says that the worker was not absent after all.
     *
     * @param language language of whoever takes it back, for letters
     */
    record TakeBackAbsence(
            String absenceId,
            String employerNumber,
            String workerNumber,
            String language,
            Instant takenBackAt)
            implements AbsenceCommand {}
}
