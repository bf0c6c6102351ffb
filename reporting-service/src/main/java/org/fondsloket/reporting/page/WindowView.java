package org.fondsloket.reporting.page;

import java.time.LocalDate;
import org.fondsloket.reporting.month.Adviser;
import org.fondsloket.reporting.month.MonthWindow;
import org.jspecify.annotations.Nullable;

/**
 * Until when the month can be changed in any direction.
 *
 * @param reason which rule closed it, null while it is open
 * @param adviser whom to ask then
 */
record WindowView(
        boolean open,
        LocalDate lastDay,
        MonthWindow.@Nullable Reason reason,
        @Nullable Adviser adviser) {}
