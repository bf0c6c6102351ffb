package org.fondsloket.ledger.entitlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fondsloket.ledger.leave.EmployerShare;
import org.fondsloket.ledger.leave.Figure;
import org.jspecify.annotations.Nullable;

/** One year of origin as it stood after a change. */
record YearRow(
        int year,
        Instant recordedAt,
        int employmentDays,
        BigDecimal grossWage,
        BigDecimal minimumLeavePay,
        boolean ended,
        Figure earned,
        Figure advanced,
        Figure granted,
        Figure paidInLieu,
        Figure compensated,
        Figure lapsed,
        Figure carried,
        Figure rest,
        LocalDate lapsesAfter,
        List<EmployerShare> employers,
        String ruleSet) {

    private static final int CENTS = 2;

    YearRow {
        employers = List.copyOf(employers);
    }

    /** Pay of one day for display; nothing while no day is left. */
    @Nullable BigDecimal dayRate() {
        return rest.days() <= 0
                ? null
                : rest.pay().divide(BigDecimal.valueOf(rest.days()), CENTS, RoundingMode.HALF_UP);
    }
}
