package org.fondsloket.reporting.absentees;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fondsloket.reporting.check.AbsenceAsTyped;
import org.jspecify.annotations.Nullable;

/** An absence without pay as it was reported. */
record ReportedAbsence(
        String absenceId,
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

    /** Whether the line says this absence, with whatever hours. */
    boolean stands(AbsenceAsTyped typed) {
        return kind.equals(typed.kind())
                && from.toString().equals(typed.from())
                && to.toString().equals(typed.to());
    }
}
