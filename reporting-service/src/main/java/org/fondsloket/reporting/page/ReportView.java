package org.fondsloket.reporting.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.reporting.check.Answer;
import org.fondsloket.reporting.check.ReportFacts.Purpose;
import org.fondsloket.reporting.month.MonthState;
import org.fondsloket.reporting.report.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * Everything the entry screen of a month shows.
 *
 * @param purpose what sending would do
 * @param draftVersion to be sent back with the next save; 0 while nothing is saved
 * @param baseVersion filed version that the draft corrects, or that is shown
 * @param answers to warnings, as far as they are typed
 * @param announced workers who must be answered
 * @param dueOn day by which the report must be there
 */
record ReportView(
        YearMonth month,
        MonthState state,
        Purpose purpose,
        int draftVersion,
        @Nullable Integer baseVersion,
        @Nullable Instant savedAt,
        HistoryView.Buttons history,
        List<LineView> lines,
        List<Answer> answers,
        TotalsView totals,
        List<FindingView> findings,
        List<String> announced,
        LocalDate dueOn,
        @Nullable Receipt receipt) {}
