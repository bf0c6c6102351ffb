package org.fondsloket.reporting.overview;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.fondsloket.reporting.month.Adviser;
import org.fondsloket.reporting.month.MonthState;
import org.fondsloket.reporting.month.MonthWindow;
import org.jspecify.annotations.Nullable;

/**
 * One month of an employer's year.
 *
 * @param dueOn day by which the report must be there
 * @param due the month is over and a report of it is awaited
 * @param filedAt when its first version was filed, if it was
 * @param filedLate its first version came after the due day
 * @param version number of its last version; above 1 it was corrected
 * @param contribution what is owed for it, if it was filed
 * @param window until when it can be changed
 */
record MonthView(
        YearMonth month,
        MonthState state,
        LocalDate dueOn,
        boolean due,
        @Nullable Instant filedAt,
        @Nullable Boolean filedLate,
        @Nullable Integer version,
        @Nullable BigDecimal contribution,
        @Nullable Window window) {

    /**
     * Until when the month can be changed.
     *
     * @param message why it cannot be any more and what still can, null while it is open
     * @param adviser whom to ask then
     */
    record Window(
            boolean open,
            LocalDate lastDay,
            MonthWindow.@Nullable Reason reason,
            @Nullable String message,
            @Nullable Adviser adviser) {}
}
