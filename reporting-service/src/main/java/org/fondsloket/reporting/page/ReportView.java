package org.fondsloket.reporting.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.reporting.month.MonthState;
import org.fondsloket.reporting.report.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * Everything the entry screen of a month shows.
 *
 * @param draftVersion to be sent back with the next save; 0 while nothing is saved
 * @param announced workers who must be answered
 * @param dueOn day by which the report must be there
 */
record ReportView(
        YearMonth month,
        MonthState state,
        int draftVersion,
        @Nullable Instant savedAt,
        List<LineView> lines,
        TotalsView totals,
        List<FindingView> findings,
        List<String> announced,
        LocalDate dueOn,
        @Nullable Receipt receipt) {}
