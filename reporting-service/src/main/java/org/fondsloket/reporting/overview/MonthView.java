package org.fondsloket.reporting.overview;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.fondsloket.reporting.month.MonthState;
import org.jspecify.annotations.Nullable;

/**
 * One month of an employer's year.
 *
 * @param dueOn day by which the report must be there
 * @param filedAt when it was filed, if it was
 * @param contribution what is owed for it, if it was filed
 */
record MonthView(
        YearMonth month,
        MonthState state,
        LocalDate dueOn,
        @Nullable Instant filedAt,
        @Nullable BigDecimal contribution) {}
