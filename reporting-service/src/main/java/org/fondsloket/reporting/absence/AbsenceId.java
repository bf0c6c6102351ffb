package org.fondsloket.reporting.absence;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Follows from who is absent from which day on, so that the same thing said twice is one absence.
 */
public record AbsenceId(String employerNumber, String workerNumber, LocalDate from) {

    /** Name of the absence for the rest of the world, not to be taken apart. */
    public String value() {
        String key = String.join(":", "absence", employerNumber, workerNumber, from.toString());
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Name of the aggregate in the event store: all absences of a worker at one employer. */
    static String aggregateId(String employerNumber, String workerNumber) {
        return "WorkerAbsences:" + employerNumber + ":" + workerNumber;
    }
}
