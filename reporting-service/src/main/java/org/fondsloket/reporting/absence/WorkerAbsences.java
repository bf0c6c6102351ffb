package org.fondsloket.reporting.absence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a worker's absence events add up to. */
public record WorkerAbsences(List<Days> reported) {

    public WorkerAbsences {
        reported = List.copyOf(reported);
    }

    /** Name of the aggregate in the event store: all absences of a worker at one employer. */
    static String aggregateId(String employerNumber, String workerNumber) {
        return "WorkerAbsences:" + employerNumber + ":" + workerNumber;
    }

    /** One absence as it was reported. */
    public record Days(
            String absenceId,
            String kind,
            LocalDate from,
            LocalDate to,
            @Nullable BigDecimal lostHours) {

        /** Whether both say the same of the same days. */
        boolean says(Days other) {
            return kind.equals(other.kind)
                    && from.equals(other.from)
                    && to.equals(other.to)
                    && (lostHours == null
                            ? other.lostHours == null
                            : other.lostHours != null && lostHours.compareTo(other.lostHours) == 0);
        }

        boolean touches(LocalDate first, LocalDate last) {
            return !from.isAfter(last) && !to.isBefore(first);
        }
    }
}
