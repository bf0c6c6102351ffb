package org.fondsloket.reporting.absentees;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fondsloket.reporting.check.AbsenceAsTyped;
import org.jspecify.annotations.Nullable;

/** An absence without pay as it was reported. */
record ReportedAbsence(
        String workerNumber,
        String kind,
        LocalDate from,
        LocalDate to,
        @Nullable BigDecimal lostHours) {

    /** As somebody would have typed it into the line. */
    AbsenceAsTyped asTyped() {
        return new AbsenceAsTyped(
                kind,
                from.toString(),
                to.toString(),
                lostHours == null ? null : lostHours.toPlainString());
    }
}
