package org.fondsloket.ledger.entitlement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fondsloket.ledger.leave.MovementKind;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.jspecify.annotations.Nullable;

/** One movement of a year of origin as it was recorded. */
record MovementRow(
        long sequence,
        int line,
        Instant recordedAt,
        int year,
        MovementKind kind,
        int days,
        BigDecimal pay,
        @Nullable String employerNumber,
        @Nullable String month,
        LocalDate valueDate,
        String ruleSet,
        List<ExplanationStep> steps) {

    MovementRow {
        steps = List.copyOf(steps);
    }

    /** True when an employer's report or leave moved it. */
    boolean isOf(String employer) {
        return employer.equals(employerNumber);
    }
}
