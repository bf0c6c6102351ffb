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

    /** One absence as it was reported. */
    public record Days(String kind, LocalDate from, LocalDate to, @Nullable BigDecimal lostHours) {

        boolean touches(LocalDate first, LocalDate last) {
            return !from.isAfter(last) && !to.isBefore(first);
        }
    }
}
